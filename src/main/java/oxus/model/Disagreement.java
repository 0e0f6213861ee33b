package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * Where essays differ from each other, from themselves or from the record.
 *
 * @param id                 such as {@code C01}
 * @param scope              {@code between essays}, {@code within one essay} or {@code single statement}
 * @param claims             ids of the {@link EssayClaim}s that it is about
 * @param note               what differs and how the atlas deals with it
 * @param questionableClaims ids of the claims among them that the record speaks against
 * @param checkedAgainst     what was read to judge
 */
public record Disagreement(String id, String topic, String scope, List<String> claims, String note,
                           List<String> questionableClaims, List<Check> checkedAgainst) {

    /** Something read to judge a disagreement. */
    public record Check(String title, Optional<String> url) {
    }
}
