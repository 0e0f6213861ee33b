package oxus.files.lecture;

import java.util.List;

import oxus.files.Places;
import oxus.model.DataFault;
import oxus.model.Lecture;

/**
 * What came of reading a lecture.
 *
 * @param lecture what of it could be read
 * @param faults  what was wrong; what a fault speaks of is not in the lecture
 * @param places  where each scene was read
 * @param folder  where it lies with its pictures
 */
public record LectureReading(Lecture lecture, List<DataFault> faults, Places places, LectureFolder folder) {
}
