package oxus.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds the view in a map that Oxus exported: every such file carries the request that made it. */
final class CarriedView {

    /** Under these names the writers put it. */
    private static final String PNG_KEYWORD = "Oxus view";
    private static final String PDF_PROPERTY = "OxusView";
    private static final String GIF_MARK = '"' + ViewReader.VERSION_KEY + '"';

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] GIF = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] XML = "<".getBytes(StandardCharsets.US_ASCII);

    private CarriedView() {
    }

    /** What kind of file this is by its first bytes, which may carry a view; nothing for one that may be a view itself. */
    static Optional<Kind> kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PNG.length);
            return Arrays.stream(Kind.values()).filter(kind -> begins(head, kind.head)).findFirst();
        }
    }

    /** A kind of file that can carry a view. */
    enum Kind {
        PICTURE(PNG) {
            @Override
            Optional<byte[]> view(Path file) throws IOException {
                return ofPng(file);
            }
        },
        FILM(GIF) {
            @Override
            Optional<byte[]> view(Path file) throws IOException {
                return ofGif(file);
            }
        },
        PAGE(PDF) {
            @Override
            Optional<byte[]> view(Path file) throws IOException {
                return ofPdf(file);
            }
        },
        DRAWING(XML) {
            @Override
            Optional<byte[]> view(Path file) throws IOException {
                return ofSvg(file);
            }
        };

        private final byte[] head;

        Kind(byte[] head) {
            this.head = head;
        }

        /**
         * The view as JSON; nothing when the file carries none.
         *
         * @throws IOException when it cannot be read, or is broken
         */
        abstract Optional<byte[]> view(Path file) throws IOException;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** An iTXt chunk: keyword, not compressed, no language, no translated keyword, words (PNG specification, 11.3.3.4). */
    private static Optional<byte[]> ofPng(Path file) throws IOException {
        byte[] wanted = (PNG_KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.UTF_8);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(PNG.length);
            while (true) {
                int length = in.readInt();
                String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if (type.equals("IEND") || length < 0) {
                    return Optional.empty();
                }
                if (type.equals("iTXt") && length <= Json.MAX_BYTES) {
                    byte[] words = in.readNBytes(length);
                    if (begins(words, wanted)) {
                        return Optional.of(Arrays.copyOfRange(words, wanted.length, words.length));
                    }
                } else {
                    in.skipNBytes(length);
                }
                in.skipNBytes(4);
            }
        } catch (EOFException cutShort) {
            return Optional.empty();
        }
    }

    /** Among its comments the view is the one that says so. */
    private static Optional<byte[]> ofGif(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return GifComments.of(in).stream().filter(comment -> comment.startsWith("{") && comment.contains(GIF_MARK)).findFirst()
                    .map(comment -> comment.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Optional<byte[]> ofPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(PDF_PROPERTY))
                    .map(words -> words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException("it is no whole page: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
        }
    }

    private static Optional<byte[]> ofSvg(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // A drawing from elsewhere must not make this program fetch anything.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("metadata")) {
                    return Optional.of(words(xml)).filter(words -> words.length > 0);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException("it is no drawing: " + e.getMessage().replaceAll("\\s+", " "), e);
        }
    }

    /** The words of an element; other programs put elements of their own there, which carry no view. */
    private static byte[] words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        while (xml.hasNext() && xml.next() == XMLStreamReader.CHARACTERS) {
            words.append(xml.getText());
        }
        return (xml.getEventType() == XMLStreamReader.END_ELEMENT ? words.toString().strip() : "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
