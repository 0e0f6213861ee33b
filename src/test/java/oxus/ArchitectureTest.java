package oxus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import what. The arrows of the README, as rules. */
@AnalyzeClasses(packages = "oxus", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] AWT = {"java.awt..", "sun.java2d.."};
    private static final String[] GEOTOOLS = {"org.geotools..", "org.opengis.."};

    @ArchTest
    static final ArchRule model = ours("oxus.model..", "oxus.model..")
            .because("the records are what all other packages speak of; they speak of nobody");

    @ArchTest
    static final ArchRule modelIsPlain = noClasses().that().resideInAPackage("oxus.model..")
            .should().dependOnClassesThat(not(resideInAnyPackage("oxus.model..", "java.lang..", "java.util..", "java.time..",
                    "org.locationtech.jts.geom..")).and(not(primitive())))
            .because("a record of the atlas is a value of the JDK and of JTS, whatever reads or draws it");

    @ArchTest
    static final ArchRule files = ours("oxus.files..", "oxus.files..", "oxus.model..", "oxus.style..")
            .because("readers make records and looks out of files, and do not know what becomes of them");

    @ArchTest
    static final ArchRule time = ours("oxus.time..", "oxus.time..", "oxus.model..")
            .because("what stood in a year is a question about the records alone");

    @ArchTest
    static final ArchRule projection = ours("oxus.projection..", "oxus.projection..")
            .because("a projection is mathematics");

    @ArchTest
    static final ArchRule style = ours("oxus.style..", "oxus.style..")
            .because("a look knows colours, lines and letters, not what is drawn with them");

    @ArchTest
    static final ArchRule scene = ours("oxus.scene..", "oxus.scene..", "oxus.model..", "oxus.time..", "oxus.projection..",
            "oxus.style..")
            .because("a scene is composed of whatever layers it is given and painted by whoever wants to");

    @ArchTest
    static final ArchRule layers = ours("oxus.layers..", "oxus.layers..", "oxus.scene..", "oxus.time..", "oxus.model..",
            "oxus.style..", "oxus.projection..")
            .because("a layer turns facts into marks; reading and painting are others' work");

    @ArchTest
    static final ArchRule paint = ours("oxus.paint..", "oxus.paint..", "oxus.scene..", "oxus.style..")
            .because("the painter draws marks and need not know what they mean");

    @ArchTest
    static final ArchRule export = ours("oxus.export..", "oxus.export..", "oxus.paint..", "oxus.scene..", "oxus.style..",
            "oxus.companion..", "oxus.time..", "oxus.model..")
            .because("a file is one more place for the scene that the screen shows");

    @ArchTest
    static final ArchRule cli = ours("oxus.cli..", "oxus.cli..", "oxus.files..", "oxus.time..", "oxus.scene..",
            "oxus.layers..", "oxus.export..", "oxus.handout..", "oxus.companion..", "oxus.tables..", "oxus.cite..",
            "oxus.model..", "oxus.projection..", "oxus.style..")
            .because("the command line works where there is no window");

    @ArchTest
    static final ArchRule cite = ours("oxus.cite..", "oxus.cite..", "oxus.model..")
            .because("a reference is written from a source alone, whoever asks for it");

    @ArchTest
    static final ArchRule tables = ours("oxus.tables..", "oxus.tables..", "oxus.cite..", "oxus.time..", "oxus.model..")
            .because("a table says what the map says, from the same snapshot, without looking at the map");

    @ArchTest
    static final ArchRule companion = ours("oxus.companion..", "oxus.companion..", "oxus.layers..", "oxus.scene..",
            "oxus.cite..", "oxus.time..", "oxus.model..")
            .because("what goes with a map into a report is made from the map's own request, and knows no file");

    @ArchTest
    static final ArchRule handout = ours("oxus.handout..", "oxus.handout..", "oxus.export..", "oxus.layers..", "oxus.scene..",
            "oxus.tables..", "oxus.cite..", "oxus.time..", "oxus.model..", "oxus.style..")
            .because("what students take home is made of maps, tables and references, and needs neither window nor folder");

    @ArchTest
    static final ArchRule quiz = ours("oxus.quiz..", "oxus.quiz..", "oxus.projection..", "oxus.model..")
            .because("what is asked, and what is right, are facts; how it is asked is the window's matter");

    @ArchTest
    static final ArchRule nobodyNeedsTheWindow = noClasses()
            .that().resideOutsideOfPackage("oxus.app..").and().doNotHaveFullyQualifiedName("oxus.Main")
            .should().dependOnClassesThat().resideInAPackage("oxus.app..")
            .because("the window is one of the users of the atlas, not a part of it");

    @ArchTest
    static final ArchRule javaFxInTheWindowOnly = noClasses().that().resideOutsideOfPackage("oxus.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..")
            .because("exports and the command line run where there is no display");

    @ArchTest
    static final ArchRule geoToolsInFilesOnly = noClasses()
            .that().resideOutsideOfPackages("oxus.files..", "oxus.projection..")
            .should().dependOnClassesThat().resideInAnyPackage(GEOTOOLS)
            .because("inside the house all geometry is degrees, longitude first; GeoTools is for the door");

    @ArchTest
    static final ArchRule jacksonInFilesOnly = noClasses().that().resideOutsideOfPackage("oxus.files..")
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml..")
            .because("what a file looks like is nobody else's business");

    @ArchTest
    static final ArchRule picocliInTheCommandLineOnly = noClasses().that().resideOutsideOfPackage("oxus.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("options are how a request is typed, not what it is");

    @ArchTest
    static final ArchRule noAwtInWhatIsNotSeen = noClasses()
            .that().resideInAnyPackage("oxus.model..", "oxus.time..", "oxus.tables..", "oxus.cite..", "oxus.projection..",
                    "oxus.cli..")
            .should().dependOnClassesThat().resideInAnyPackage(AWT)
            .because("these packages deal in facts and numbers");

    @ArchTest
    static final ArchRule filesReadColoursOnly = noClasses().that().resideInAPackage("oxus.files..")
            .should().dependOnClassesThat(resideInAnyPackage(AWT).and(not(named("java.awt.Color"))))
            .because("a theme is read as colours; nothing is drawn at the door");

    @ArchTest
    static final ArchRule onlyThePainterDraws = noClasses()
            .that().resideInAnyPackage("oxus.scene..", "oxus.layers..", "oxus.style..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.awt.Graphics2D")
            .because("a mark says what is to be drawn, so that screen, file and pointer agree about it");

    @ArchTest
    static final ArchRule sceneKnowsShapesOnly = noClasses().that().resideInAPackage("oxus.scene..")
            .should().dependOnClassesThat(resideInAPackage("java.awt..").and(not(resideInAPackage("java.awt.geom..")))
                    .and(not(named("java.awt.Color"))).and(not(named("java.awt.Shape"))))
            .because("composing is geometry");

    @ArchTest
    static final ArchRule noSwing = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("javax.swing..", "javafx.embed.swing..")
            .because("there is one toolkit, and its bridge to the other is missing on some machines");

    @ArchTest
    static final ArchRule noLogging = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .because("what goes wrong is said to whoever asked, as a fault or as an exception with one line");

    @ArchTest
    static final ArchRule onlyTheDoorPrints = noClasses()
            .that().resideOutsideOfPackage("oxus.cli..").and().doNotHaveFullyQualifiedName("oxus.Main")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("a library that prints disturbs the output of whoever calls it");

    @ArchTest
    static final ArchRule noCircles = slices().matching("oxus.(*)..").should().beFreeOfCycles()
            .because("the flow goes one way: facts, snapshot, scene, picture");

    /** Of our own packages, the classes of one may depend on these only. */
    private static ArchRule ours(String pkg, String... allowed) {
        return noClasses().that().resideInAPackage(pkg)
                .should().dependOnClassesThat(resideInAPackage("oxus..").and(not(resideInAnyPackage(allowed))));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe("are " + name, c -> c.getFullName().equals(name));
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe("are primitive or arrays of it", c -> c.getBaseComponentType().isPrimitive());
    }
}
