package oxus.tables;

import java.util.List;
import java.util.Optional;

import oxus.time.Moment;

/**
 * What a layer shows at a moment, or a list that belongs to none, as rows.
 *
 * @param layer   id of the layer, or of the list
 * @param title   as printed
 * @param moment  the time; none for what stands outside of it
 * @param columns what each row has
 */
public record Table(String layer, String title, Optional<Moment> moment, List<Column> columns, List<Row> rows) {
}
