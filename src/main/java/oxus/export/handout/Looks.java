package oxus.export.handout;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import oxus.export.FontSubset;
import oxus.export.SvgNumbers;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.Line;
import oxus.style.TextStyle;

/** How lines, areas and words of a document look: each look once, as a class of a style sheet. */
public final class Looks {

    private final BundledFonts fonts;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<Line, String> hatches = new LinkedHashMap<>();
    private final Map<String, TreeSet<Integer>> letters = new TreeMap<>();

    public Looks(BundledFonts fonts) {
        this.fonts = fonts;
    }

    BundledFonts fonts() {
        return fonts;
    }

    /** The class of a line or an area, its hatch apart. */
    public String of(FeatureStyle style) {
        List<String> rules = new ArrayList<>();
        rules.add(colour("fill", style.fill()));
        style.line().ifPresent(line -> {
            rules.add(colour("stroke", style.line().map(Line::color)));
            rules.add("stroke-width:" + SvgNumbers.text(line.widthPx()));
            if (line.cap() == Line.Cap.ROUND) {
                rules.add("stroke-linecap:round");
            }
            if (!line.dashPx().isEmpty()) {
                rules.add("stroke-dasharray:" + line.dashPx().stream().map(SvgNumbers::text).collect(Collectors.joining(" ")));
            }
        });
        return named(rules);
    }

    /** The class of words; their letters come along with the style sheet. */
    String of(TextStyle style, String words) {
        List<BundledFonts.Run> runs = fonts.runs(words, style.face());
        runs.forEach(run -> run.words().codePoints()
                .forEach(letters.computeIfAbsent(run.file(), fresh -> new TreeSet<>())::add));
        List<String> rules = new ArrayList<>();
        rules.add("font-family:" + runs.stream().map(run -> family(run.file()) + ",").distinct().collect(Collectors.joining())
                + "sans-serif");
        rules.add("font-size:" + SvgNumbers.text(style.sizePx()) + "px");
        rules.add(colour("fill", Optional.of(style.color())));
        if (style.trackingEm() != 0) {
            rules.add("letter-spacing:" + SvgNumbers.text(style.trackingEm() * style.sizePx()) + "px");
        }
        if (style.halo().isPresent()) {
            rules.add(colour("stroke", style.halo()));
            rules.add("stroke-width:" + SvgNumbers.text(style.haloPx()));
            rules.add("paint-order:stroke");
        }
        return named(rules);
    }

    /** The name of a pattern of slanting lines. */
    public String hatch(Line line) {
        return hatches.computeIfAbsent(line, fresh -> "hatch" + hatches.size());
    }

    /** The patterns, to stand in a drawing of the document. */
    public String patterns() {
        return hatches.entrySet().stream().map(entry -> {
            Line line = entry.getKey();
            String spacing = SvgNumbers.text(line.dashPx().isEmpty() ? 7 : line.dashPx().get(0));
            return "<pattern id=\"" + entry.getValue() + "\" width=\"" + spacing + "\" height=\"" + spacing
                    + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V" + spacing
                    // Half of it lies in the neighbouring tile.
                    + "\" stroke-width=\"" + SvgNumbers.text(2 * line.widthPx()) + "\" class=\""
                    + named(List.of(colour("stroke", Optional.of(line.color())))) + "\"/></pattern>";
        }).collect(Collectors.joining("", "<defs>", "</defs>"));
    }

    /** The style sheet; asked for when all looks are known. */
    public String styleSheet() throws IOException {
        StringBuilder rules = new StringBuilder();
        for (Map.Entry<String, TreeSet<Integer>> face : letters.entrySet()) {
            rules.append("@font-face{font-family:").append(family(face.getKey())).append(";font-weight:100 900;src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(FontSubset.of(fonts, face.getKey(), face.getValue())))
                    .append(")}\n");
        }
        classes.forEach((rule, name) -> rules.append('.').append(name).append('{').append(rule).append("}\n"));
        return rules.toString();
    }

    private String named(List<String> rules) {
        return classes.computeIfAbsent(String.join(";", rules), fresh -> "m" + classes.size());
    }

    private static String family(String file) {
        return "'" + file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')) + "'";
    }

    private static String colour(String what, Optional<Color> color) {
        return what + ":" + color.map(c -> String.format(c.getAlpha() < 255 ? "#%06x%02x" : "#%06x", c.getRGB() & 0xffffff,
                c.getAlpha())).orElse("none");
    }
}
