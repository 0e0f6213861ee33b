/** Lectures in and out of their files. */
package oxus.files.lecture;
