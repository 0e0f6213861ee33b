package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;

import oxus.model.DataFault;

/** The columns of the .dbf come as values of their class, in the right character set, beside the right shape. */
class AttributesTest {

    private final List<DataFault> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    /** As many points as are asked for, with this table beside them. */
    private List<ShapeRecord> read(int points, byte[] table) throws Exception {
        byte[][] records = new byte[points][];
        for (int i = 0; i < points; i++) {
            records[i] = ShapefileBytes.point(i, i);
        }
        Files.write(folder.resolve("points.dbf"), table);
        return Shapefile.readAll(ShapefileBytes.of(ShapeType.POINT, records).writeShp(folder, "points"), faults::add);
    }

    private Attributes readOne(DbfBytes table) throws Exception {
        return read(1, table.bytes()).get(0).attributes();
    }

    @Test
    void everyKindOfColumnHasItsClass() throws Exception {
        Attributes row = readOne(new DbfBytes()
                .column("name", 'C', 12, 0).column("rank", 'N', 4, 0).column("people", 'N', 12, 0).column("share", 'F', 9, 3)
                .column("capital", 'L', 1, 0).column("since", 'D', 8, 0).column("note", 'M', 10, 0)
                .row("Dushanbe", "  12", "  8912345678", "   -0.125", "T", "19910909", "         7"));
        assertEquals(Optional.of("Dushanbe"), row.value("name"));
        assertEquals(Optional.of(12), row.value("rank"));
        assertEquals(Optional.of(8912345678L), row.value("people"));
        assertEquals(Optional.of(-0.125), row.value("share"));
        assertEquals(Optional.of(true), row.value("capital"));
        assertEquals(Optional.of(LocalDate.of(1991, 9, 9)), row.value("since"));
        assertEquals(Optional.empty(), row.value("note"));
        assertEquals(List.of(String.class, Integer.class, Long.class, Double.class, Boolean.class, LocalDate.class, String.class),
                row.fields().stream().map(AttributeField::valueClass).toList());
        assertEquals(List.of(), faults);
    }

    @Test
    void namesAreFoundInAnyCase() throws Exception {
        Attributes row = readOne(new DbfBytes().column("SCALERANK", 'N', 4, 0).row("3"));
        assertEquals(OptionalDouble.of(3), row.number("scalerank"));
        assertEquals(Optional.of("3"), row.text("ScaleRank"));
        assertEquals(Optional.empty(), row.text("name"));
    }

    @ParameterizedTest
    @CsvSource({"C, ''", "N, ''", "N, ****", "N, ''", "D, 00000000", "D, ''", "L, ?", "L, ''"})
    void blanksAreAbsent(char kind, String cell) throws Exception {
        Attributes row = readOne(new DbfBytes().column("cell", kind, kind == 'L' ? 1 : 8, 0).row(cell));
        assertEquals(Optional.empty(), row.value("cell"));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({"N, 12a", "N, NaN", "N, 0x1p3", "N, 1.5", "N, 1e999", "N, --1", "D, 19911340", "D, 1991", "L, x"})
    void cellsThatAreNoValueAreLeftBlankAndReported(char kind, String cell) throws Exception {
        Attributes row = readOne(new DbfBytes().column("cell", kind, kind == 'L' ? 1 : 8, 0).row(cell));
        assertEquals(Optional.empty(), row.value("cell"));
        assertEquals(1, faults.size());
        assertEquals("row 1, byte 66", faults.get(0).place().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0.1", "-71.0000001", "123456789.123456789", "1e-7", "3.141592653589793", "12345678901234567890", "+5.", ".5"})
    void decimalsAreReadAsJavaReadsThem(String text) throws Exception {
        Attributes row = readOne(new DbfBytes().column("x", 'N', 24, 15).row(text));
        assertEquals(Optional.of(Double.parseDouble(text)), row.value("x"));
    }

    @ParameterizedTest
    @CsvSource({"999999999", "-99999999", "0"})
    void wholeNumbersUpToNineDigitsAreInts(String text) throws Exception {
        assertEquals(Optional.of(Integer.parseInt(text)), readOne(new DbfBytes().column("n", 'N', 9, 0).row(text)).value("n"));
    }

    @Test
    void eighteenDigitsStayExact() throws Exception {
        Attributes row = readOne(new DbfBytes().column("n", 'N', 18, 0).row("999999999999999999"));
        assertEquals(Optional.of(999999999999999999L), row.value("n"));
    }

    // Character sets.

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "65001, UTF-8", "utf8, UTF-8", "1251, windows-1251", "ANSI 1251, windows-1251", "cp1251, windows-1251",
            "ISO-8859-5, ISO-8859-5", "88595, ISO-8859-5", "ISO 8859-5, ISO-8859-5", "OEM 866, IBM866", "KOI8-R, KOI8-R"})
    void theCpgNamesTheCharacterSetInItsManyWays(String cpg, String charset) throws Exception {
        Files.writeString(folder.resolve("points.cpg"), cpg + "\r\n");
        Attributes row = readOne(DbfBytes.names().charset(Charset.forName(charset), 0).row("Ташкент"));
        assertEquals(Optional.of(charset.startsWith("UTF") ? "Ташке" : "Ташкент"), row.text("name"));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({"201, windows-1251", "38, IBM866", "101, IBM866", "0, UTF-8", "255, UTF-8"})
    void withoutACpgTheTableTellsItselfAndElseItIsUtf8(int mark, String charset) throws Exception {
        assertEquals(Optional.of("Ош"), readOne(DbfBytes.names().charset(Charset.forName(charset), mark).row("Ош")).text("name"));
    }

    @Test
    void theCpgIsStrongerThanTheTablesOwnMark() throws Exception {
        Files.writeString(folder.resolve("points.cpg"), "UTF-8");
        assertEquals(Optional.of("Côte"), readOne(DbfBytes.names().charset(StandardCharsets.UTF_8, 0x57).row("Côte")).text("name"));
    }

    @Test
    void anUnknownCharacterSetIsReportedAndTheNextWayTaken() throws Exception {
        Files.writeString(folder.resolve("points.cpg"), "Klingon 9");
        assertEquals(Optional.of("Ош"), readOne(DbfBytes.names().charset(Charset.forName("windows-1251"), 0xC9).row("Ош")).text("name"));
        assertTrue(faults.get(0).toString().endsWith("points.cpg names a character set that is not known: `Klingon 9`"), faults.toString());
    }

    @Test
    void aLetterCutInTwoAtTheEndOfItsColumnIsDropped() throws Exception {
        assertEquals(Optional.of("Қызыл"), readOne(DbfBytes.names("Қызылорда")).text("name"));
        assertEquals(Optional.of("xҚызы"), readOne(DbfBytes.names("xҚызылорда")).text("name"));
        assertEquals(List.of(), faults);
    }

    @Test
    void lettersOfAnotherCharacterSetAreReported() throws Exception {
        readOne(DbfBytes.names().charset(Charset.forName("windows-1251"), 0).row("Ош и "));
        assertTrue(faults.get(0).what().contains("has letters that are not UTF-8"), faults.toString());
    }

    // Rows.

    @Test
    void rowsThatAreMissingLeaveTheAttributesBlank() throws Exception {
        List<ShapeRecord> points = read(3, DbfBytes.names("only").bytes());
        assertEquals(Optional.of("only"), points.get(0).attributes().text("name"));
        assertEquals(Optional.empty(), points.get(2).attributes().text("name"));
        assertEquals("has 1 rows for 3 shapes; taken in order", faults.get(0).what());
    }

    @Test
    void rowsTooManyAreReportedAndPassedOver() throws Exception {
        assertEquals(1, read(1, DbfBytes.names("a", "b").bytes()).size());
        assertEquals("has 2 rows for 1 shapes; taken in order", faults.get(0).what());
    }

    @Test
    void deletedRowsTakeTheirShapesWithThemAndNobodyElses() throws Exception {
        List<ShapeRecord> points = read(3, DbfBytes.names("first").deletedRow("gone").row("last").bytes());
        assertEquals(List.of("first", "last"), points.stream().map(p -> p.attributes().text("name").orElseThrow()).toList());
        assertEquals(2, points.get(1).geometry().orElseThrow().getCoordinate().x);
    }

    @Test
    void columnsOfTheSameNameAreKeptApart() throws Exception {
        Attributes row = readOne(new DbfBytes().column("name", 'C', 4, 0).column("NAME", 'C', 4, 0).column("", 'C', 4, 0)
                .row("a", "b", "c"));
        assertEquals(List.of("name", "NAME_2", "column_3"), row.fields().stream().map(AttributeField::name).toList());
        assertEquals(Optional.of("b"), row.text("name_2"));
        assertEquals(2, faults.size());
    }

    @Test
    void aTableWrittenByAnotherLibraryIsReadAlike() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DBFWriter writer = new DBFWriter(file, StandardCharsets.UTF_8)) {
            writer.setFields(new DBFField[] {new DBFField("name", DBFDataType.CHARACTER, 30), new DBFField("lon", DBFDataType.NUMERIC, 19, 11),
                    new DBFField("pop", DBFDataType.NUMERIC, 9, 0), new DBFField("is", DBFDataType.LOGICAL)});
            writer.addRecord(new Object[] {"Ürümqi", 87.5750058, 2500000, true});
            writer.addRecord(new Object[] {null, null, null, null});
        }
        List<ShapeRecord> points = read(2, file.toByteArray());
        assertEquals("{name=Ürümqi, lon=87.5750058, pop=2500000, is=true}", points.get(0).attributes().toString());
        assertEquals("{}", points.get(1).attributes().toString());
    }
}
