package oxus.model;

import java.util.Optional;

/**
 * A value as one source gives it. Where sources differ a fact holds several claims, all of them shown; the one that is
 * drawn is marked.
 *
 * @param value  what is claimed
 * @param source id of the {@link Source}
 * @param asOf   the date the value holds for; absent when the source does not say
 * @param scope  what exactly is measured, such as {@code Kazakh section} or {@code with families}
 * @param note   a remark on the claim
 * @param doubt  why the claim is questionable, shown wherever the claim is shown
 * @param drawn  true for the one claim among its like that the map uses
 */
public record Claim<V>(V value, String source, Optional<FuzzyDate> asOf, Optional<String> scope,
                       Optional<String> note, Optional<String> doubt, boolean drawn) {
}
