package oxus.files.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import oxus.files.UnreadableFileException;

/** Reads a table with its columns named in the first line, two of them longitude and latitude in degrees. */
final class TableReader {

    private static final String THING = "row";
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int NAMED_IN_MESSAGES = 8;
    private static final int FIRST_LINE_LETTERS = 1 << 16;

    private final Path file;
    private final Gathering gathering;

    TableReader(Path file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    OwnReading read() throws UnreadableFileException {
        try {
            TextFile text = TextFile.of(file);
            try (BufferedReader reader = new BufferedReader(text.open(gathering), FIRST_LINE_LETTERS)) {
                char separator = separator(reader);
                return read(reader, separator);
            }
        } catch (UnreadableFileException alreadySaid) {
            throw alreadySaid;
        } catch (CsvParseException e) {
            throw OwnReader.unreadable(file, "is no table: " + reason(e) + "; look for a quotation mark that is not closed");
        } catch (IOException | UncheckedIOException e) {
            throw OwnReader.unreadable(file, "cannot be read: " + e.getMessage());
        }
    }

    private OwnReading read(Reader text, char separator) throws IOException {
        try (CsvReader<CsvRecord> table = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true)
                .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).ofCsvRecord(text)) {
            Iterator<CsvRecord> rows = table.iterator();
            if (!rows.hasNext()) {
                throw OwnReader.unreadable(file, "is empty");
            }
            CsvRecord head = rows.next();
            List<String> names = head.getFields().stream().map(String::strip).toList();
            Columns columns = new Columns(names);
            OptionalInt longitude = columns.longitude();
            OptionalInt latitude = columns.latitude();
            if (longitude.isEmpty() || latitude.isEmpty()) {
                throw OwnReader.unreadable(file, head.getStartingLineNumber(), whatLacks(names, longitude, latitude));
            }
            List<Integer> kept = kept(columns);
            Trimmer trimmer = gathering.trimmer(Reprojection.none());
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                OptionalDouble lon = number(row, longitude.getAsInt());
                OptionalDouble lat = number(row, latitude.getAsInt());
                if (lon.isEmpty() || lat.isEmpty()) {
                    gathering.leaveOut();
                    continue;
                }
                int number = (int) row.getStartingLineNumber();
                gathering.add(number, "line " + number, RawShape.point(lon.getAsDouble(), lat.getAsDouble()), trimmer,
                        values(row, kept));
            }
            return gathering.finish(kept.stream().map(names::get).toList(), THING);
        }
    }

    /** The columns that cards show, and those that are needed in any case. */
    private List<Integer> kept(Columns columns) {
        List<Integer> kept = new ArrayList<>();
        List<Integer> needed = new ArrayList<>();
        for (OptionalInt column : List.of(columns.name(), columns.from(), columns.to(), columns.year())) {
            column.ifPresent(needed::add);
        }
        for (int column = 0; column < columns.names().size(); column++) {
            if (column < Gathering.MOST_COLUMNS || needed.contains(column)) {
                kept.add(column);
            }
        }
        if (kept.size() < columns.names().size()) {
            gathering.note("has " + columns.names().size() + " columns, of which the first " + Gathering.MOST_COLUMNS + " are kept");
        }
        return kept;
    }

    private static String[] values(CsvRecord row, List<Integer> kept) {
        String[] values = new String[kept.size()];
        for (int n = 0; n < values.length; n++) {
            int column = kept.get(n);
            values[n] = column < row.getFieldCount() ? row.getField(column).strip() : "";
        }
        return values;
    }

    private static OptionalDouble number(CsvRecord row, int column) {
        if (column >= row.getFieldCount()) {
            return OptionalDouble.empty();
        }
        return number(row.getField(column));
    }

    /** Where numbers have a comma, it is the decimal one: a comma that parts columns would not be in a field. */
    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    private String whatLacks(List<String> names, OptionalInt longitude, OptionalInt latitude) {
        long numbers = names.stream().filter(name -> number(name).isPresent()).count();
        if (numbers >= 2) {
            return "holds numbers, not the names of columns; put a line before it such as name,lon,lat";
        }
        String lacks = longitude.isEmpty() && latitude.isEmpty() ? "longitude and latitude"
                : longitude.isEmpty() ? "longitude" : "latitude";
        String there = String.join(", ", names.stream().limit(NAMED_IN_MESSAGES).map(Gathering::quoted).toList())
                + (names.size() > NAMED_IN_MESSAGES ? " and " + (names.size() - NAMED_IN_MESSAGES) + " more" : "");
        return "names no column for " + lacks + " (there are " + there + "); call them lon and lat";
    }

    /** What stands between the names of the first line most often, outside of quotation marks. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(FIRST_LINE_LETTERS);
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int n = 0; n < FIRST_LINE_LETTERS - 1; n++) {
            int letter = text.read();
            if (letter < 0 || !quoted && letter == '\n') {
                break;
            }
            quoted ^= letter == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += letter == SEPARATORS[s] ? 1 : 0;
            }
        }
        text.reset();
        int best = 0;
        for (int s = 1; s < counts.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("it breaks off");
    }
}
