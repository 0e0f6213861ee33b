package oxus.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import oxus.model.Language;
import oxus.model.Words;
import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.Furniture;
import oxus.scene.Ground;
import oxus.scene.Layer;
import oxus.scene.Look;
import oxus.scene.Piece;
import oxus.scene.Signs;
import oxus.style.Vision;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Timeline;

/**
 * How a {@link ViewCode} is written in bits: what is as usual takes one. The order of the parts, and how many bits each has,
 * stay for good as they are in version {@value #VERSION}; what cannot be said in it needs another version.
 */
final class CodeBook {

    static final int VERSION = 1;

    /** Steps in which a bar's place on the page and the size of words are said. */
    static final double BAR_STEPS = 200;
    static final double TEXT_STEPS = 20;

    private static final int VERSION_BITS = 3;
    private static final int KIND_BITS = 2;
    private static final int YEAR_BITS = 7;
    private static final int MONTH_BITS = 4;
    private static final int COMPARISON_BITS = 3;
    private static final int BAR_BITS = 8;
    private static final int TEXT_BITS = 7;
    private static final int WORD_BITS = 4;
    private static final int NUMBER_BITS = 6;

    private static final int SWIPE = 4;
    private static final int DIFFERENCE = 5;

    private CodeBook() {
    }

    /** The letters; nothing when something has no number. */
    static Optional<String> write(ViewCode view) {
        Bits bits = new Bits();
        try {
            bits.put(VERSION, VERSION_BITS);
            moment(view.moment(), bits);
            comparison(view.comparison(), bits);
            ground(view.ground(), bits);
            look(view.look(), bits);
            bits.putWord(view.selection().lens().word(), CodeNumbers.LENSES, WORD_BITS);
            bits.putWord(Words.word(view.selection().ghosts()), CodeNumbers.GHOSTS, 1);
            bits.putOtherwise(view.layers(), CodeNumbers.USUAL_LAYERS, CodeNumbers.LAYERS);
            usual(view.indicator(), CodeNumbers.INDICATORS, bits);
            bits.putOtherwise(view.furniture().off().stream().map(Piece::word).toList(), List.of(), CodeNumbers.PIECES);
            return Optional.of(CodeLetters.of(bits.toString()));
        } catch (Bits.Unsaid withoutNumber) {
            return Optional.empty();
        }
    }

    static TypedCode read(String typed) {
        if (!CodeLetters.canBeCode(typed)) {
            return TypedCode.Trouble.NO_CODE;
        }
        Optional<String> written = CodeLetters.bits(typed);
        if (written.isEmpty()) {
            return TypedCode.Trouble.MISTYPED;
        }
        Bits bits = new Bits(written.get());
        try {
            if (bits.take(VERSION_BITS) != VERSION) {
                return TypedCode.Trouble.NEWER;
            }
            ViewCode view = view(bits);
            return bits.isAtEnd() ? view : TypedCode.Trouble.NEWER;
        } catch (Bits.Unsaid numberOfANewerProgram) {
            return TypedCode.Trouble.NEWER;
        }
    }

    private static ViewCode view(Bits bits) {
        Moment moment = moment(bits);
        Comparison comparison = comparison(moment, bits);
        Optional<CodeGround> ground = ground(bits);
        Look look = look(bits);
        Selection selection = new Selection(known(bits.takeWord(CodeNumbers.LENSES, WORD_BITS), Lens::ofWord), Filter.everything(),
                known(bits.takeWord(CodeNumbers.GHOSTS, 1), word -> Words.find(Ghosts.values(), word)));
        List<String> layers = inDrawingOrder(bits.takeOtherwise(CodeNumbers.USUAL_LAYERS, CodeNumbers.LAYERS));
        String indicator = usual(CodeNumbers.INDICATORS, bits);
        Furniture furniture = new Furniture(bits.takeOtherwise(List.of(), CodeNumbers.PIECES).stream()
                .map(word -> known(word, Piece::ofWord)).collect(Collectors.toSet()), Map.of());
        return new ViewCode(moment, comparison, ground, look, selection, layers, indicator, furniture);
    }

    /** The layers that there are, as they are drawn; of others no code can speak. */
    static List<String> inDrawingOrder(List<String> layers) {
        return Layers.inDrawingOrder().stream().map(Layer::id).filter(layers::contains).toList();
    }

    private static void moment(Moment moment, Bits bits) {
        int kind = moment instanceof Moment.Year ? 0 : moment instanceof Moment.Window ? 1 : moment instanceof Moment.Cumulative ? 2 : 3;
        bits.put(kind, KIND_BITS);
        bits.put(moment.lastYear() - Timeline.FIRST_YEAR, YEAR_BITS);
        if (moment instanceof Moment.Window window) {
            bits.put(window.from() - Timeline.FIRST_YEAR, YEAR_BITS);
        } else if (moment instanceof Moment.Month month) {
            bits.put(month.month().getMonthValue(), MONTH_BITS);
        }
    }

    private static Moment moment(Bits bits) {
        int kind = (int) bits.take(KIND_BITS);
        int year = (int) bits.take(YEAR_BITS) + Timeline.FIRST_YEAR;
        return switch (kind) {
            case 0 -> Moment.year(year);
            case 1 -> {
                int from = (int) bits.take(YEAR_BITS) + Timeline.FIRST_YEAR;
                yield known(from, first -> first > year ? Optional.empty() : Optional.of(Moment.window(first, year)));
            }
            case 2 -> Moment.cumulative(year);
            default -> known((int) bits.take(MONTH_BITS), month -> month < 1 || month > 12 ? Optional.empty()
                    : Optional.of(Moment.month(year, month)));
        };
    }

    /** Of several moments beside each other the last is the view's own and is not said again. */
    private static void comparison(Comparison comparison, Bits bits) {
        if (comparison instanceof Comparison.Beside beside) {
            int others = beside.moments().size() - 1;
            bits.put(others, COMPARISON_BITS);
            beside.moments().subList(0, others).forEach(moment -> moment(moment, bits));
        } else if (comparison instanceof Comparison.Swipe swipe) {
            bits.put(SWIPE, COMPARISON_BITS);
            moment(swipe.left(), bits);
            bits.put(Math.round(swipe.bar() * BAR_STEPS), BAR_BITS);
        } else if (comparison instanceof Comparison.Difference difference) {
            bits.put(DIFFERENCE, COMPARISON_BITS);
            moment(difference.earlier(), bits);
        } else {
            bits.put(0, COMPARISON_BITS);
        }
    }

    private static Comparison comparison(Moment last, Bits bits) {
        int kind = (int) bits.take(COMPARISON_BITS);
        if (kind == 0) {
            return Comparison.none();
        }
        if (kind < SWIPE) {
            List<Moment> moments = new ArrayList<>();
            for (int n = 0; n < kind; n++) {
                moments.add(moment(bits));
            }
            moments.add(last);
            return new Comparison.Beside(moments);
        }
        Moment other = known(kind, number -> number > DIFFERENCE ? Optional.empty() : Optional.of(moment(bits)));
        return kind == DIFFERENCE ? new Comparison.Difference(other)
                : new Comparison.Swipe(other, known(bits.take(BAR_BITS) / BAR_STEPS, bar -> Optional.of(bar).filter(b -> b <= 1)));
    }

    private static void ground(Optional<CodeGround> ground, Bits bits) {
        bits.put(ground.isPresent() ? 1 : 0, 1);
        if (ground.isPresent()) {
            int middle = CodeGround.middleBits(ground.get().width());
            bits.put(ground.get().width(), CodeGround.WIDTH_BITS);
            bits.put(ground.get().aspect(), CodeGround.ASPECT_BITS);
            bits.put(ground.get().x(), middle);
            bits.put(ground.get().y(), middle);
        }
    }

    private static Optional<CodeGround> ground(Bits bits) {
        if (bits.take(1) == 0) {
            return Optional.empty();
        }
        long width = bits.take(CodeGround.WIDTH_BITS);
        int middle = CodeGround.middleBits(width);
        return Optional.of(new CodeGround(width, bits.take(CodeGround.ASPECT_BITS), bits.take(middle), bits.take(middle)));
    }

    private static void look(Look look, Bits bits) {
        usual(look.projection().word(), CodeNumbers.PROJECTIONS, bits);
        usual(look.theme(), CodeNumbers.THEMES, bits);
        usual(look.language().word(), CodeNumbers.LANGUAGES, bits);
        boolean plain = look.vision() == Vision.NORMAL && look.signs() == Signs.KIND && look.ground() == Ground.FILLED && look.textScale() == 1;
        bits.put(plain ? 0 : 1, 1);
        if (!plain) {
            bits.putWord(look.vision().word(), CodeNumbers.VISIONS, WORD_BITS);
            bits.putWord(look.signs().word(), CodeNumbers.SIGNS, 1);
            bits.putWord(look.ground().word(), CodeNumbers.GROUNDS, 1);
            bits.put(Math.round(look.textScale() * TEXT_STEPS), TEXT_BITS);
        }
    }

    private static Look look(Bits bits) {
        Projections projection = known(usual(CodeNumbers.PROJECTIONS, bits), Projections::ofWord);
        String theme = usual(CodeNumbers.THEMES, bits);
        Language language = known(usual(CodeNumbers.LANGUAGES, bits), Language::ofWord);
        if (bits.take(1) == 0) {
            return new Look(theme, 1, Vision.NORMAL, Signs.KIND, language, projection, Ground.FILLED);
        }
        Vision vision = known(bits.takeWord(CodeNumbers.VISIONS, WORD_BITS), Vision::ofWord);
        Signs signs = known(bits.takeWord(CodeNumbers.SIGNS, 1), Signs::ofWord);
        Ground ground = known(bits.takeWord(CodeNumbers.GROUNDS, 1), Ground::ofWord);
        return new Look(theme, bits.take(TEXT_BITS) / TEXT_STEPS, vision, signs, language, projection, ground);
    }

    /** A word of which the first of its vocabulary is usual. */
    private static void usual(String word, List<String> vocabulary, Bits bits) {
        boolean first = word.equals(vocabulary.get(0));
        bits.put(first ? 0 : 1, 1);
        if (!first) {
            bits.putWord(word, vocabulary, NUMBER_BITS);
        }
    }

    private static String usual(List<String> vocabulary, Bits bits) {
        return bits.take(1) == 0 ? vocabulary.get(0) : bits.takeWord(vocabulary, NUMBER_BITS);
    }

    private static <A, B> B known(A said, Function<A, Optional<B>> meaning) {
        return meaning.apply(said).orElseThrow(Bits.Unsaid::new);
    }
}
