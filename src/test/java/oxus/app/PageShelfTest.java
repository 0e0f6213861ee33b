package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import oxus.cli.OpenAtlas;
import oxus.layers.Opening;
import oxus.scene.MapRequest;
import oxus.time.Moment;

/** Which painted maps are kept, and which are painted over. */
class PageShelfTest {

    private final OpenAtlas atlas = TinyAtlas.open();
    private final MapRequest opening = Opening.request(atlas.composer().projection(), 300, 200, 1);
    private final Supplier<MapPicture> picture = () -> new MapPicture(atlas.fonts(), new Backdrop(atlas.fonts()));
    private final PageShelf shelf = new PageShelf();

    @Test
    void whatWasOnTheScreenIsKeptBesideWhatIsForeseen() {
        MapPicture first = picture.get();
        foresee(2001);
        shelf.exchange(shelf.of(of(2001)).orElseThrow(), new PageShelf.Page(first, shown(2000)));
        foresee(2002);
        assertTrue(shelf.of(of(2000)).isPresent() && shelf.of(of(2002)).isPresent());
        assertEquals(Optional.empty(), shelf.of(of(2001)));
    }

    @Test
    void whatHasBeenThereLongestIsPaintedOver() {
        MapPicture first = picture.get();
        MapPicture second = foresee(2001);
        shelf.exchange(shelf.of(of(2001)).orElseThrow(), new PageShelf.Page(first, shown(2000)));
        MapPicture third = foresee(2002);
        shelf.exchange(shelf.of(of(2002)).orElseThrow(), new PageShelf.Page(second, shown(2001)));
        assertNotSame(third, foresee(2003));
        assertTrue(shelf.of(of(2001)).isPresent());
        assertEquals(Optional.empty(), shelf.of(of(2000)));
    }

    @Test
    void whatIsNoLongerWantedIsPaintedOverAtOnce() {
        MapPicture one = shelf.empty(picture, of(2001));
        assertSame(one, shelf.empty(picture, of(2002)));
        assertTrue(shelf.isWaitingFor(of(2002)) && !shelf.isWaitingFor(of(2001)));
    }

    private MapPicture foresee(int year) {
        MapPicture painted = shelf.empty(picture, of(year));
        shelf.fill(shown(year));
        return painted;
    }

    private MapView.Shown shown(int year) {
        return new MapView.Shown(of(year), atlas.composer().plate(of(year)));
    }

    private MapRequest of(int year) {
        return opening.at(Moment.year(year));
    }
}
