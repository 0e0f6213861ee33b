package oxus.app;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import oxus.model.Indicator;
import oxus.quiz.Task;
import oxus.quiz.Verdict;

/** How questions, verdicts and true answers are worded. */
final class PracticeWords {

    private final AtlasState state;
    private final Wording wording;
    private final CardWords words;

    PracticeWords(AtlasState state, Wording wording) {
        this.state = state;
        this.wording = wording;
        words = new CardWords(wording, state.atlas());
    }

    String question(Task task) {
        if (task instanceof Task.Place place) {
            return wording.text("practice.place", place.facility().name(), state.atlas().nameOf(place.facility().operator()), place.year());
        }
        if (task instanceof Task.Date date) {
            return wording.text("practice.date", date.event().name());
        }
        if (task instanceof Task.Figure figure) {
            Indicator indicator = state.atlas().indicators().get(figure.figure().indicator());
            return wording.text("practice.figure", indicator.label(), state.atlas().nameOf(figure.figure().country()),
                    figure.figure().year(), figure.unit());
        }
        return wording.text("practice.order");
    }

    /** {@code Close: 120 km away.} */
    String verdict(Task task, Verdict verdict) {
        String grade = wording.text("practice." + verdict.grade().name());
        String kind = task.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        boolean exact = verdict.off() == 0 || task instanceof Task.Order;
        return exact ? grade : grade + " " + wording.text("practice.off." + kind, words.number(verdict.off()));
    }

    String truth(Task task) {
        if (task instanceof Task.Place place) {
            return place.facility().name() + ", " + state.atlas().nameOf(place.facility().host());
        }
        if (task instanceof Task.Date date) {
            return words.date(date.event().date()) + ": " + date.event().summary();
        }
        if (task instanceof Task.Order order) {
            return IntStream.range(0, order.inOrder().size()).mapToObj(n -> order.inOrder().get(n).year() + ": "
                    + order.inOrder().get(n).route().name()).collect(Collectors.joining("\n"));
        }
        Task.Figure figure = (Task.Figure) task;
        return figure.amounts().stream().map(words::number).collect(Collectors.joining(wording.text("practice.or")))
                + " " + figure.unit();
    }

    CardWords cards() {
        return words;
    }
}
