package oxus.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import oxus.layers.Framing;
import oxus.layers.Opening;
import oxus.model.Atlas;
import oxus.model.Event;
import oxus.model.FuzzyDate;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;
import oxus.time.Moment;
import oxus.time.Reach;
import oxus.time.Snapshot;
import oxus.time.Timeline;

/**
 * What the window shows: the request that the map answers, what is chosen on it, and how the window stands around it.
 * Views bind to the properties and call the commands. Belongs to one thread, in the window the FX thread; needs no toolkit.
 */
public final class AtlasState {

    /** How far a wheel notch, a key or a double click goes. */
    public static final double ZOOM_STEP = 1.25;

    private static final String PROJECTOR = "projector";

    private final Composer composer;
    private final InstantSource clock;
    private History history;
    private Optional<Before> beforePresenting = Optional.empty();
    private final Framing framing;
    private final Choices choices = new Choices(this);
    private final Looks looks;
    private final Arrangement arrangement = new Arrangement();
    private boolean running;
    private boolean awaitsPage;

    // Properties

    private final ReadOnlyObjectWrapper<MapRequest> request;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<Optional<Subject>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Optional.empty());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");

    /**
     * @param composer answers the requests
     * @param opening  the request to begin with
     */
    public AtlasState(Composer composer, MapRequest opening) {
        this(composer, opening, InstantSource.system());
    }

    /** @param clock tells how closely changes follow each other */
    AtlasState(Composer composer, MapRequest opening, InstantSource clock) {
        this.composer = composer;
        this.clock = clock;
        this.history = new History(clock);
        this.framing = new Framing(composer);
        this.looks = new Looks(this, framing);
        this.request = new ReadOnlyObjectWrapper<>(this, "request", opening);
        this.snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", composer.snapshot(opening));
    }

    /** The whole question that the map answers. */
    public ReadOnlyObjectProperty<MapRequest> request() {
        return request.getReadOnlyProperty();
    }

    /** What the atlas knows about the request's moment. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** The thing whose card is open. */
    public ReadOnlyObjectProperty<Optional<Subject>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** The event that is chosen, if it is one. */
    Optional<Event> chosenEvent() {
        return selection.get().flatMap(subject -> atlas().events().stream().filter(event -> event.id().equals(subject.id()))
                .findFirst());
    }

    /** How the window stands around the map. */
    Arrangement arrangement() {
        return arrangement;
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a change that was taken back. */
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    public Composer composer() {
        return composer;
    }

    public Timeline timeline() {
        return composer.timeline();
    }

    public Atlas atlas() {
        return composer.timeline().atlas();
    }

    /** The commands that choose what of the atlas the map shows. */
    Choices choices() {
        return choices;
    }

    /** The commands for how it is drawn. */
    Looks looks() {
        return looks;
    }

    /** Where things lie. */
    Whereabouts whereabouts() {
        return new Whereabouts(composer.timeline().atlas(), request.get().projection());
    }

    public int year() {
        return request.get().moment().last().getYear();
    }

    // Commands: time

    /** Takes another moment, or the nearest of its kind that the atlas has. */
    public void be(Moment moment) {
        ask(request.get().at(moment.within(timeline().firstYear(), timeline().lastYear())));
    }

    /** Goes to a year, or to the nearest that the atlas has; a window comes along with its end. */
    public void goTo(int year) {
        int within = Math.max(timeline().firstYear(), Math.min(timeline().lastYear(), year));
        be(request.get().moment().endingIn(within));
    }

    /** Forward by so many steps of the moment, years or months, or back by a negative number of them. */
    public void step(int steps) {
        be(request.get().moment().stepped(steps));
    }

    public void goToFirstYear() {
        goTo(timeline().firstYear());
    }

    public void goToLastYear() {
        goTo(timeline().lastYear());
    }

    /** Looks at a year, a window of years, all years up to one, or a month. */
    public void reach(Reach reach) {
        if (Reach.of(request.get().moment()) != reach) {
            be(reach.reached(request.get().moment(), timeline()));
        }
    }

    /** On to the next event that the lens lights, or back by a negative direction; years without one are passed over. */
    public void stepEvent(int direction) {
        Optional<Event> next = new EventSteps(timeline().ticks(request.get().selection()))
                .from(request.get().moment(), selection.get().map(Subject::id), direction);
        next.ifPresent(event -> {
            goToEvent(event.date());
            select(new Subject(event.id(), event.name()));
        });
    }

    /** Brings the time of something dated, in the moment's own kind; a moment that has it stays. */
    public void goToEvent(FuzzyDate date) {
        be(EventSteps.toward(date, request.get().moment()));
    }

    // Commands: place

    /** Moves the picture right and down, in logical pixels. */
    public void pan(double rightPx, double downPx) {
        look(request.get().viewpoint().panned(rightPx, downPx));
    }

    /** Nearer by {@code factor} (below 1: farther), keeping the ground under a page point where it is. */
    public void zoom(double factor, double pageX, double pageY) {
        MapRequest now = request.get();
        look(now.viewpoint().zoomed(factor, pageX - now.widthPx() / 2, pageY - now.heightPx() / 2));
    }

    /** Nearer by {@code factor} (below 1: farther), keeping the middle. */
    public void zoom(double factor) {
        look(request.get().viewpoint().zoomed(factor, 0, 0));
    }

    /** Back to the view of the whole region. */
    public void goHome() {
        look(framing.seenWhole(request.get()).viewpoint());
    }

    /**
     * Takes the size of the page and the screen's output scale. A view of the whole region stays one; any other view, and
     * every view while presenting, keeps its middle and its scale.
     */
    public void resize(double widthPx, double heightPx, double outputScale) {
        MapRequest now = request.get();
        if (now.widthPx() == widthPx && now.heightPx() == heightPx && now.scale() == outputScale) {
            awaitsPage = false;
            return;
        }
        if (awaitsPage) {
            return;
        }
        MapRequest next = now.sized(widthPx, heightPx, outputScale);
        answer(framing.atHome(now) && !arrangement.presenting().get() ? framing.seenWhole(next) : next);
    }

    // Commands: everything else that can be asked

    /** Rings a fact or a country on the map, or lets go of it. */
    public void toggleRing(String id) {
        List<String> ringed = new ArrayList<>(request.get().ringed());
        if (!ringed.remove(id)) {
            ringed.add(id);
        }
        change(request.get().ringing(ringed));
    }

    /** Whether the map shows the whole region, however its page is shaped. */
    boolean atHome() {
        return framing.atHome(request.get());
    }

    /** Asks another question altogether, such as the one that a statement of an essay brings. */
    public void ask(MapRequest next) {
        if (!next.equals(request.get())) {
            change(next);
        }
    }

    // Commands: comparing

    /** Holds the moment against others in this way, or against nothing. */
    void compare(Comparing way) {
        if (Comparing.of(request.get()) != way) {
            MapRequest next = way.compared(request.get(), timeline());
            change(next.from(framing.seen(request.get(), next)));
        }
    }

    /** Puts another moment in a place of those that are compared; the last is the map's own. */
    void compareWith(int place, Moment moment) {
        ask(Comparing.with(place, moment, request.get(), timeline()));
    }

    /** A request on the page of one of its maps. */
    MapRequest onOneMap(MapRequest page) {
        return framing.onOneMap(page);
    }

    // Commands: views

    /** Asks what a view asks, on the page of now: the whole region if it showed that, else no less of the ground. */
    public void open(MapRequest view) {
        ask(framing.onPageOf(request.get(), view));
    }

    /** Begins with a view, as when the atlas is opened again: there is nothing before it to go back to. */
    public void begin(MapRequest view) {
        answer(framing.onPageOf(request.get(), view));
    }

    /** Asks what the atlas opens with. */
    public void startOver() {
        ask(opening());
    }

    private MapRequest opening() {
        MapRequest now = request.get();
        return Opening.request(composer.projection(), now.widthPx(), now.heightPx(), now.scale());
    }

    /** What a scene begins with before it says anything: the opening map, drawn as the user wishes. */
    MapRequest blank() {
        return opening().with(request.get().look());
    }

    /** The same for the wall of a hall: who has chosen no theme gets the one that is read from the last row. */
    MapRequest blankForTheWall() {
        MapRequest blank = blank();
        return blank.theme().equals(opening().theme()) ? blank.themed(PROJECTOR) : blank;
    }

    // Commands: choosing

    /** Opens the card of a thing. */
    public void select(Subject subject) {
        selection.set(Optional.of(subject));
    }

    /** Opens the card of a thing and, when it has a place that is off the page, brings that into the middle. */
    public void reveal(Subject subject) {
        look(whereabouts().showing(subject.id(), onOneMap(request.get())));
        select(subject);
    }

    public void deselect() {
        selection.set(Optional.empty());
    }

    // Commands: undoing

    /** Takes back the last step: a change, or all that one gesture did. */
    public void undo() {
        history.back(request.get()).ifPresent(this::turnBackTo);
    }

    /** Does again what was taken back last. */
    public void redo() {
        history.forward(request.get()).ifPresent(this::turnBackTo);
    }

    /** Does a step of the time that runs by itself: what a run did is undone at once. */
    void run(Runnable step) {
        running = true;
        try {
            step.run();
        } finally {
            running = false;
        }
    }

    /** A hand takes hold of something: its changes are one step until it lets go. */
    public void take() {
        history.take();
    }

    public void letGo() {
        history.letGo();
    }

    /** What the window showed before a presentation, and the way back from there. */
    private record Before(MapRequest request, Optional<Subject> selection, History history) {
    }

    /** Lets the map have the whole screen; all that is done from now on is only for the presentation. */
    void startPresenting() {
        if (beforePresenting.isEmpty()) {
            beforePresenting = Optional.of(new Before(request.get(), selection.get(), history));
            history = new History(clock);
            deselect();
            arrangement.startPresenting();
        }
    }

    /**
     * Takes the size of a page that the window is about to have: its map is painted while the system still makes the window
     * larger. Other sizes on the way there are passed over, until it is there or {@link #awaitNoPage} is called.
     */
    void awaitPage(double widthPx, double heightPx, double outputScale) {
        resize(widthPx, heightPx, outputScale);
        awaitsPage = true;
    }

    /** Takes whatever size the window has from now on. */
    void awaitNoPage() {
        awaitsPage = false;
    }

    /** Shows again what was shown before the presentation, with the same steps to be undone. */
    void stopPresenting() {
        beforePresenting.ifPresent(before -> {
            beforePresenting = Optional.empty();
            history = before.history();
            MapRequest now = request.get();
            answer(before.request().sized(now.widthPx(), now.heightPx(), now.scale()));
            selection.set(before.selection());
            arrangement.stopPresenting();
        });
    }

    /** Asks what a scene asks; its page is the one of now. */
    void stage(MapRequest scene) {
        answer(scene);
    }

    /** Looks from another viewpoint. */
    public void look(Viewpoint viewpoint) {
        ask(request.get().from(viewpoint));
    }

    /**
     * Goes to another time at once, and sets out for another viewpoint: one step for undoing, however many pictures the way
     * takes. Whoever flies there tells the places on the way by {@link #passBy}.
     */
    public void setOut(int year, Viewpoint target) {
        MapRequest there = Comparing.following(request.get(), request.get().at(request.get().moment().endingIn(year)
                .within(timeline().firstYear(), timeline().lastYear())), timeline());
        history.keep(request.get(), there.from(target));
        answer(there);
    }

    /** Looks from a place on the way to another. */
    public void passBy(Viewpoint viewpoint) {
        answer(request.get().from(viewpoint));
    }

    /** The one door for every change of the request that a user makes. */
    private void change(MapRequest asked) {
        MapRequest next = Comparing.following(request.get(), asked, timeline());
        if (running) {
            history.keepRun(request.get());
        } else {
            history.keep(request.get(), next);
        }
        answer(next);
    }

    /** A request of before, on the page of now. */
    private void turnBackTo(MapRequest then) {
        MapRequest now = request.get();
        MapRequest next = then.sized(now.widthPx(), now.heightPx(), now.scale());
        answer(framing.atHome(then) ? framing.seenWhole(next) : next);
    }

    private void answer(MapRequest next) {
        boolean sameFacts = next.moment().equals(request.get().moment())
                && next.selection().equals(request.get().selection())
                && changes(next).equals(changes(request.get()));
        request.set(next);
        if (!sameFacts) {
            snapshot.set(composer.snapshot(next));
        }
        undoable.set(history.hasPast());
        redoable.set(history.hasFuture());
    }

    /** Of all comparisons only that with an earlier moment makes other facts; those of a map beside another are its own. */
    private static Optional<Comparison> changes(MapRequest request) {
        return Optional.of(request.comparison()).filter(Comparison.Difference.class::isInstance);
    }
}
