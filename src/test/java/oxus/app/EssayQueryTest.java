package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.model.Atlas;

/** Which statements are listed, and under which headings. */
class EssayQueryTest {

    private final Atlas atlas = TinyEssays.atlas();

    @Test
    void anEssayListsItsStatementsByHeading() {
        assertEquals(List.of("# Bases 1", "F1", "# Money 2", "F3", "F4"), rows(EssayQuery.EVERYTHING.in(Optional.of("ann2020"))));
    }

    @Test
    void allEssaysNameTheirAuthorsAndWhatCannotBeDrawn() {
        assertEquals(List.of("# Author 2020 · Bases 1", "F1", "# Author 2020 · Money 2", "F3", "F4",
                "# Writer 2021 · Soldiers 1", "F2", "# Writer 2021 · Opening 1", "F5", "# Undrawn 1", "Box bank"),
                rows(EssayQuery.EVERYTHING));
    }

    @Test
    void kindsAreToldApart() {
        assertEquals(List.of("# Bases 1", "F1"), rows(new EssayQuery(Optional.of("ann2020"), EssayQuery.Show.DISPUTED, "")));
        assertEquals(List.of("# Soldiers 1", "F2"), rows(new EssayQuery(Optional.of("bob2021"), EssayQuery.Show.DOUBTFUL, "")));
        assertEquals(List.of("# Opening 1", "F5", "# Undrawn 1", "Box bank"),
                rows(new EssayQuery(Optional.of("bob2021"), EssayQuery.Show.NOT_DRAWN, "")));
    }

    @Test
    void allWordsMustOccurWhereverTheyStand() {
        assertEquals(List.of("# Author 2020 · Money 1", "F4"), rows(EssayQuery.EVERYTHING.about("money  UZBEK")));
        assertEquals(List.of("# Author 2020 · Bases 1", "F1"), rows(EssayQuery.EVERYTHING.about("2012")));
        assertEquals(List.of(), rows(EssayQuery.EVERYTHING.about("atlantis")));
    }

    private List<String> rows(EssayQuery query) {
        return query.rows(atlas, "Undrawn").stream().map(row -> {
            if (row instanceof EssayRow.Heading heading) {
                return "# " + heading.text() + " " + heading.count();
            }
            return row instanceof EssayRow.Statement statement ? statement.claim().id()
                    : ((EssayRow.Undrawn) row).system().name();
        }).toList();
    }
}
