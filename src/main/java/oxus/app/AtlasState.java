package oxus.app;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import oxus.layers.Opening;
import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.FuzzyDate;
import oxus.model.Organisation.Membership;
import oxus.model.Period.Presence;
import oxus.model.Position;
import oxus.model.Waypoint;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
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

    /** A chosen thing is brought into the middle when it lies nearer to the page's edge than this, or beyond it. */
    private static final double REVEAL_MARGIN_PX = 48;

    private final Composer composer;
    private final History history;
    private boolean running;
    private Optional<Viewpoint> whole = Optional.empty();

    // Properties

    private final ReadOnlyObjectWrapper<MapRequest> request;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<Optional<Subject>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Optional.empty());
    private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper(this, "presenting");
    private final ReadOnlyBooleanWrapper changesShown = new ReadOnlyBooleanWrapper(this, "changesShown", true);
    private final ReadOnlyBooleanWrapper sidePanelOpen = new ReadOnlyBooleanWrapper(this, "sidePanelOpen", true);
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
        this.history = new History(clock);
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

    /** Whether the map has the whole screen to itself. */
    public ReadOnlyBooleanProperty presenting() {
        return presenting.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty sidePanelOpen() {
        return sidePanelOpen.getReadOnlyProperty();
    }

    /** Whether the map shows for a moment what a step in time changed. */
    public ReadOnlyBooleanProperty changesShown() {
        return changesShown.getReadOnlyProperty();
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

    public int year() {
        return request.get().moment().last().getYear();
    }

    /** Where a facility stands, an event happened or troops were, in metres of the projection. */
    public Optional<Point2D> placeOf(String fact) {
        Optional<Position> position = atlas().facilities().stream().filter(f -> f.id().equals(fact))
                .map(Facility::position).findFirst()
                .or(() -> atlas().events().stream().filter(e -> e.id().equals(fact)).findFirst().flatMap(Event::place))
                .or(() -> activity(fact).flatMap(Activity::place));
        return position.map(this::inMetres);
    }

    /** Where a town lies, in metres of the projection. */
    public Optional<Point2D> placeOfTown(String town) {
        return atlas().base().towns().stream().filter(t -> t.id().equals(town)).findFirst()
                .map(t -> inMetres(new Position(t.place().getX(), t.place().getY(), 0, Optional.empty())));
    }

    /** The places along a route or a corridor, in metres of the projection; none for anything else. */
    public List<Point2D> courseOf(String fact) {
        return Stream.concat(
                atlas().routes().stream().filter(r -> r.id().equals(fact)).flatMap(r -> r.waypoints().stream()),
                atlas().corridors().stream().filter(c -> c.id().equals(fact)).flatMap(c -> c.places().stream()))
                .map(Waypoint::position).map(this::inMetres).toList();
    }

    /** Ids of the republics that belong to an organisation in the moment, or that troops and exercises were in. */
    public List<String> countriesOf(String fact) {
        LocalDate day = request.get().moment().last();
        Stream<String> members = atlas().organisations().stream().filter(o -> o.id().equals(fact))
                .flatMap(o -> o.memberships().stream()).filter(m -> m.period().on(day) != Presence.ABSENT)
                .map(Membership::country);
        List<String> concerned = Stream.concat(members, activity(fact).stream().flatMap(a -> a.countries().stream())).toList();
        return atlas().base().countries().stream().filter(Country::republic).map(Country::id).filter(concerned::contains)
                .toList();
    }

    private Optional<Activity> activity(String fact) {
        return atlas().activities().stream().filter(a -> a.id().equals(fact)).findFirst();
    }

    // Commands: time

    /** Takes another moment, or the nearest of its kind that the atlas has. */
    public void be(Moment moment) {
        Moment within = moment.within(timeline().firstYear(), timeline().lastYear());
        if (!within.equals(request.get().moment())) {
            change(request.get().at(within));
        }
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
        Moment now = request.get().moment();
        if (now instanceof Moment.Month && !date.first().isAfter(now.last()) && !date.last().isBefore(now.first())) {
            return;
        }
        if (now instanceof Moment.Month) {
            be(Moment.month(date.first().getYear(), date.first().getMonthValue()));
        } else if (!now.spans() || date.first().isBefore(now.first()) || date.first().isAfter(now.last())) {
            goTo(date.year());
        }
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
        look(seenWhole(request.get()).viewpoint());
    }

    /**
     * Takes the size of the page and the screen's output scale. A view of the whole region stays one; any other view, and
     * every view while presenting, keeps its middle and its scale.
     */
    public void resize(double widthPx, double heightPx, double outputScale) {
        MapRequest now = request.get();
        if (now.widthPx() == widthPx && now.heightPx() == heightPx && now.scale() == outputScale) {
            return;
        }
        MapRequest next = now.sized(widthPx, heightPx, outputScale);
        answer(atHome(now) && !presenting.get() ? seenWhole(next) : next);
    }

    // Commands: layers

    public void show(String layer) {
        if (!request.get().shows(layer)) {
            List<String> layers = new ArrayList<>(request.get().layers());
            layers.add(layer);
            change(request.get().showing(layers));
        }
    }

    public void hide(String layer) {
        if (request.get().shows(layer)) {
            change(request.get().showing(request.get().layers().stream().filter(id -> !id.equals(layer)).toList()));
        }
    }

    /** Lets a layer through by so much: 0 is invisible, 1 is opaque. */
    public void dim(String layer, double opacity) {
        if (request.get().opacityOf(layer) != opacity) {
            change(request.get().dimming(layer, Math.max(0, Math.min(1, opacity))));
        }
    }

    /** Colours the countries by an indicator. */
    public void colourBy(String indicator) {
        if (!request.get().indicator().equals(indicator)) {
            change(request.get().coloured(indicator));
        }
    }

    // Commands: what of a moment is looked at

    public void lookThrough(Lens lens) {
        if (request.get().selection().lens() != lens) {
            change(request.get().through(lens));
        }
    }

    /** Shows what is past as outlines, or leaves it out. */
    public void toggleGhosts() {
        boolean shown = request.get().selection().ghosts() == Ghosts.SHOWN;
        change(request.get().with(shown ? Ghosts.HIDDEN : Ghosts.SHOWN));
    }

    /** Keeps of the atlas what a filter names. */
    public void keep(Filter filter) {
        if (!request.get().selection().filter().equals(filter)) {
            change(request.get().keeping(filter));
        }
    }

    /** Keeps everything again. */
    public void clearFilter() {
        keep(Filter.everything());
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
            change(next.from(seen(request.get(), next)));
        }
    }

    /** The same; when it is compared in this way already, against nothing. */
    void toggleComparing(Comparing way) {
        compare(Comparing.of(request.get()) == way ? Comparing.NOTHING : way);
    }

    /** Puts another moment in a place of those that are compared; the last is the map's own. */
    void compareWith(int place, Moment moment) {
        MapRequest next = Comparing.with(place, moment, request.get(), timeline());
        if (!next.equals(request.get())) {
            change(next);
        }
    }

    /** A request on the page of one of its maps. */
    MapRequest onOneMap(MapRequest page) {
        Rectangle2D place = composer.places(page).get(0);
        return page.sized(place.getWidth(), place.getHeight(), page.scale());
    }

    /** The view of the whole region stays one; any other keeps its middle and no less of the ground. */
    private Viewpoint seen(MapRequest before, MapRequest next) {
        if (before.comparison().maps() == next.comparison().maps()) {
            return before.viewpoint();
        }
        if (atHome(before)) {
            return seenWhole(next).viewpoint();
        }
        MapRequest after = onOneMap(next);
        return onOneMap(before).paged(after.widthPx(), after.heightPx(), after.scale()).viewpoint();
    }

    // Commands: views

    /** Asks what a view asks, on the page of now: the whole region if it showed that, else no less of the ground. */
    public void open(MapRequest view) {
        ask(onThisPage(view));
    }

    /** Begins with a view, as when the atlas is opened again: there is nothing before it to go back to. */
    public void begin(MapRequest view) {
        answer(onThisPage(view));
    }

    /** Asks what the atlas opens with. */
    public void startOver() {
        MapRequest now = request.get();
        ask(Opening.request(composer.projection(), now.widthPx(), now.heightPx(), now.scale()));
    }

    private MapRequest onThisPage(MapRequest view) {
        MapRequest now = request.get();
        MapRequest paged = view.paged(now.widthPx(), now.heightPx(), now.scale());
        return atHome(view) ? seenWhole(paged) : paged;
    }

    // Commands: choosing

    /** Opens the card of a thing. */
    public void select(Subject subject) {
        selection.set(Optional.of(subject));
    }

    /** Opens the card of a thing and, when it has a place that is off the page, brings that into the middle. */
    public void reveal(Subject subject) {
        List<Point2D> places = placesOf(subject.id());
        if (!places.isEmpty() && places.stream().noneMatch(this::onThePage)) {
            Point2D middle = places.get(places.size() / 2);
            look(new Viewpoint(middle.getX(), middle.getY(), request.get().viewpoint().metresPerPx()));
        }
        select(subject);
    }

    /** Where a thing can be seen: at one point, or at those along its line, in metres of the projection. */
    private List<Point2D> placesOf(String fact) {
        String country = activity(fact).flatMap(Activity::onlyCountry).orElse(fact);
        Stream<Point2D> middle = atlas().base().countries().stream().filter(c -> c.id().equals(country))
                .map(AtlasState::middleOf).map(this::inMetres);
        return Stream.of(placeOf(fact).stream(), courseOf(fact).stream(), middle).flatMap(places -> places).toList();
    }

    private boolean onThePage(Point2D place) {
        MapRequest now = onOneMap(request.get());
        Point2D page = now.viewpoint().toPage(now.widthPx(), now.heightPx()).transform(place, null);
        return page.getX() >= REVEAL_MARGIN_PX && page.getX() <= now.widthPx() - REVEAL_MARGIN_PX
                && page.getY() >= REVEAL_MARGIN_PX && page.getY() <= now.heightPx() - REVEAL_MARGIN_PX;
    }

    private static Position middleOf(Country country) {
        var middle = country.shape().getEnvelopeInternal().centre();
        return new Position(middle.x, middle.y, 0, Optional.empty());
    }

    private Point2D inMetres(Position at) {
        double[] xy = {at.lonDeg(), at.latDeg()};
        composer.projection().forward(xy);
        return new Point2D.Double(xy[0], xy[1]);
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

    // Commands: the window

    public void togglePresenting() {
        presenting.set(!presenting.get());
    }

    public void stopPresenting() {
        presenting.set(false);
    }

    public void toggleSidePanel() {
        sidePanelOpen.set(!sidePanelOpen.get());
    }

    public void toggleChangesShown() {
        changesShown.set(!changesShown.get());
    }

    /** Looks from another viewpoint. */
    public void look(Viewpoint viewpoint) {
        if (!viewpoint.equals(request.get().viewpoint())) {
            change(request.get().from(viewpoint));
        }
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

    /** A request of before, on the page of now. Rings belong to a statement that is read: they can go, but not come back. */
    private void turnBackTo(MapRequest then) {
        MapRequest now = request.get();
        MapRequest next = then.sized(now.widthPx(), now.heightPx(), now.scale())
                .ringing(then.ringed().equals(now.ringed()) ? now.ringed() : List.of());
        answer(atHome(then) ? seenWhole(next) : next);
    }

    private void answer(MapRequest next) {
        boolean sameFacts = next.moment().equals(request.get().moment())
                && next.selection().equals(request.get().selection())
                && next.comparison().equals(request.get().comparison());
        request.set(next);
        if (!sameFacts) {
            snapshot.set(composer.snapshot(next));
        }
        undoable.set(history.hasPast());
        redoable.set(history.hasFuture());
    }

    private MapRequest seenWhole(MapRequest page) {
        MapRequest seen = Opening.seenWhole(page, composer);
        whole = Optional.of(seen.viewpoint());
        return seen;
    }

    /** What several maps leave for each other changes with their legend: the view of the whole region is then not what it was. */
    private boolean atHome(MapRequest page) {
        return whole.equals(Optional.of(page.viewpoint()))
                || page.comparison().maps() == 1 && page.equals(Opening.seenWhole(page, composer));
    }
}
