package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;

/**
 * Something that holds for every fact of a sound atlas and that no single key of a file can show. What a rule finds is
 * for whoever mends the data: the atlas can be used in spite of it.
 */
public interface Rule {

    /** One line per breach, each with its place, in the order of the files. */
    List<DataFault> breaches(Reading reading);
}
