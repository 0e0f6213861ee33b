package oxus.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.OwnFile;
import oxus.model.OwnLayer;
import oxus.model.Remark;

/**
 * What a map shows.
 *
 * @param layers    ids of the layers that are on; their order is not the drawing order, which {@code Layers} keeps
 * @param opacity   by layer id, 0 to 1; a layer that is not here is opaque
 * @param indicator id of the indicator that colours the countries
 * @param ringed    ids of facts and countries that the map marks with a ring, such as those an essay speaks of
 * @param remarks   texts that a lecturer puts on it
 * @param own       files of the user's own, bottom first; those whose ids {@code layers} names are on
 */
public record Contents(List<String> layers, Map<String, Double> opacity, String indicator, List<String> ringed,
                       List<Remark> remarks, List<OwnLayer> own) {

    public Contents {
        layers = List.copyOf(layers);
        opacity = Map.copyOf(opacity);
        ringed = List.copyOf(ringed);
        remarks = List.copyOf(remarks);
        own = List.copyOf(own);
    }

    /** These layers and this colouring, all of it opaque and nothing ringed. */
    public static Contents of(List<String> layers, String indicator) {
        return new Contents(layers, Map.of(), indicator, List.of(), List.of(), List.of());
    }

    Contents showing(List<String> others) {
        return new Contents(others, opacity, indicator, ringed, remarks, own);
    }

    /** With more layers on. */
    Contents also(List<String> more) {
        List<String> all = new ArrayList<>(layers);
        more.stream().filter(layer -> !layers.contains(layer)).forEach(all::add);
        return showing(all);
    }

    /** With some layers off. */
    Contents except(List<String> some) {
        return showing(layers.stream().filter(layer -> !some.contains(layer)).toList());
    }

    Contents dimming(String layer, double to) {
        Map<String, Double> next = new HashMap<>(opacity);
        next.put(layer, to);
        return new Contents(layers, next, indicator, ringed, remarks, own);
    }

    Contents coloured(String byIndicator) {
        return new Contents(layers, opacity, byIndicator, ringed, remarks, own);
    }

    Contents ringing(List<String> others) {
        return new Contents(layers, opacity, indicator, others, remarks, own);
    }

    Contents remarking(List<Remark> others) {
        return new Contents(layers, opacity, indicator, ringed, others, own);
    }

    /** With another file on top, and on. */
    Contents adding(OwnFile file) {
        OwnLayer added = OwnLayer.after(own, file);
        List<OwnLayer> all = new ArrayList<>(own);
        all.add(added);
        List<String> shown = new ArrayList<>(layers);
        shown.add(added.id());
        return new Contents(shown, opacity, indicator, ringed, remarks, all);
    }

    /** With files that were on the map before, those of them on that {@code shown} names, below what has come since. */
    Contents bringing(List<OwnLayer> before, List<String> shown, Map<String, Double> dimmed) {
        Contents bare = new Contents(layers, opacity, indicator, ringed, remarks, List.of());
        for (OwnLayer layer : own) {
            bare = bare.removing(layer.id());
        }
        List<String> on = new ArrayList<>(bare.layers);
        Map<String, Double> opacities = new HashMap<>(bare.opacity);
        for (OwnLayer layer : before) {
            shown.stream().filter(layer.id()::equals).forEach(on::add);
            Optional.ofNullable(dimmed.get(layer.id())).ifPresent(part -> opacities.put(layer.id(), part));
        }
        Contents brought = new Contents(on, opacities, indicator, ringed, remarks, before);
        for (OwnLayer layer : own) {
            brought = brought.adding(layer.file());
        }
        return brought;
    }

    /** Without a file, and without what was said of it. */
    Contents removing(String id) {
        Map<String, Double> others = new HashMap<>(opacity);
        others.remove(id);
        return new Contents(layers.stream().filter(layer -> !layer.equals(id)).toList(), others, indicator, ringed, remarks,
                own.stream().filter(layer -> !layer.id().equals(id)).toList());
    }
}
