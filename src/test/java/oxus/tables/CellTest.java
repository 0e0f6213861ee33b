package oxus.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import oxus.model.FuzzyDate;

/** What comes before what, and how it is read. */
class CellTest {

    @Test
    void numbersAreSortedBySizeAndEachUnitForItself() {
        Cell nine = Cell.number(9);
        Cell ten = Cell.number(10);
        Cell oil = new Cell.Amount(1, 1, "Mt", "");
        assertEquals(List.of(nine, ten, oil), Stream.of(oil, ten, nine).sorted(Cell.ORDER).toList());
        assertEquals("1,833.5", Cell.number(1833.5).shown());
        assertEquals("1833.5", Cell.number(1833.5).plain());
        assertEquals("500–800 persons", new Cell.Amount(500, 800, "persons", "").shown());
        assertEquals("4.7 (loan)", new Cell.Amount(4.7, 4.7, "", "loan").plain());
    }

    @Test
    void datesAreSortedByTheirFirstDayAndNothingComesFirst() {
        Cell year = new Cell.Day(FuzzyDate.parse("2003").orElseThrow());
        Cell day = new Cell.Day(FuzzyDate.parse("2003-10-23").orElseThrow());
        Cell circa = new Cell.Day(FuzzyDate.parse("circa 1999").orElseThrow());
        Cell none = new Cell.None();
        assertEquals(List.of(none, circa, year, day), Stream.of(day, year, none, circa).sorted(Cell.ORDER).toList());
    }

    @Test
    void wordsAreSortedAsInADictionary() {
        assertEquals(List.of("Ayni", "Šćepanović", "Shindand", "zebra"),
                Stream.of("zebra", "Shindand", "Šćepanović", "Ayni").map(Cell::words).sorted(Cell.ORDER)
                        .map(Cell::shown).toList());
    }

    @Test
    void aFilterWantsAllItsWords() {
        Row row = new Row("kant", "Kant", List.of(Cell.words("Kant air base"), Cell.words("Russia"), Cell.number(1500)),
                List.of());
        assertTrue(row.matches(""));
        assertTrue(row.matches("  russia KANT "));
        assertTrue(row.matches("1,5"));
        assertFalse(row.matches("kant china"));
    }
}
