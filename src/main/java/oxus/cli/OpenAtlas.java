package oxus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import oxus.export.Imprint;
import oxus.files.AtlasReader;
import oxus.files.Reading;
import oxus.files.ThemeReader;
import oxus.files.ViewWriter;
import oxus.layers.Caption;
import oxus.layers.Layers;
import oxus.layers.Views;
import oxus.model.Atlas;
import oxus.model.DataFault;
import oxus.model.OwnLayer;
import oxus.model.View;
import oxus.projection.Projections;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.ShapeCache;
import oxus.style.BundledFonts;
import oxus.style.Theme;
import oxus.time.Timeline;

/**
 * The atlas, opened: everything that maps are made with. The window and the command line begin here.
 *
 * @param themes by name
 * @param faults what was wrong with the data and is therefore not in the atlas
 */
public record OpenAtlas(Timeline timeline, Map<String, Theme> themes, Composer composer, BundledFonts fonts,
                        List<DataFault> faults) {

    /**
     * The atlas that comes with the program.
     *
     * @throws IOException when the program is incomplete; the message says what is missing
     */
    public static OpenAtlas bundled() throws IOException {
        return of(AtlasReader.bundled());
    }

    /**
     * The same for one picture: without what is not on it, such as the essays and the ground beyond its rim. It is there
     * sooner, and pictures with other viewpoints need another.
     *
     * @param request whose ground is read
     * @throws IOException when the program is incomplete; the message says what is missing
     */
    public static OpenAtlas forPicture(MapRequest request) throws IOException {
        return of(request.shows(Layers.LOCATOR) ? AtlasReader.bundledForPictureWithLocator(request.degrees())
                : AtlasReader.bundledForPicture(request.degrees()));
    }

    /** What a file with the page that answers a request says of itself. */
    public Imprint imprint(MapRequest request) {
        Caption caption = Caption.of(request, composer);
        // In whatever order layers are named, the map is the same, and so is its file.
        List<String> layers = Stream.concat(composer.layers().stream().map(Layer::id), request.own().stream().map(OwnLayer::id))
                .filter(request::shows).toList();
        return new Imprint(caption.title(), caption.description(),
                ViewWriter.json(besideIt(Views.of(request.showing(layers), caption.title()))));
    }

    /** Files of the user's own are looked for beside the map: who gets it need not know where they lie on this machine. */
    private static View besideIt(View view) {
        return view.with(view.own().stream()
                .map(own -> new View.Own(own.layer(), Path.of(own.file()).getFileName().toString())).toList());
    }

    static OpenAtlas of(Reading reading) throws IOException {
        return of(reading.atlas(), reading.faults(), ThemeReader.bundled(), new BundledFonts());
    }

    static OpenAtlas of(Atlas atlas, List<DataFault> faults, Map<String, Theme> themes, BundledFonts fonts) {
        Timeline timeline = new Timeline(atlas);
        Projections projection = Projections.region();
        Composer composer = new Composer(timeline, Layers.inDrawingOrder(), themes, projection,
                new ShapeCache(projection), fonts);
        return new OpenAtlas(timeline, themes, composer, fonts, faults);
    }
}
