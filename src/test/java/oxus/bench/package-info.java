/**
 * Benchmarks, not tests: {@code mvn -B -Pbench clean verify} runs them and prints a table. What happens inside a warm program is
 * measured by JMH, what its users wait for by starting whole processes.
 */
package oxus.bench;
