package com.duebook.workspace;

import com.duebook.problem.Refusal;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws an uploaded picture anew, so that of the upload nothing but its pixels is ever sent on. Its measures are read
 * and judged before a pixel is decoded: a small file can claim to be a huge picture.
 */
final class LogoPicture {

    static final int MOST_PIXELS = 4_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;

    private LogoPicture() {}

    /**
     * @return a PNG of at most 640 by 240 pixels
     * @throws Refusal when it is too large, or neither PNG nor JPEG
     */
    static byte[] redrawn(byte[] upload) {
        if (upload.length > Logos.MOST_BYTES) {
            throw new Refusal("workspace.logo.size", Logos.MOST_BYTES / 1_000_000);
        }
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return png(scaled(pixels(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw unreadable();
        }
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unreadable();
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new Refusal("workspace.logo.pixels", MOST_PIXELS);
        }
        var every = Math.max(1, Math.max(width / (2 * WIDTH), height / (2 * HEIGHT)));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var scale = Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Refusal unreadable() {
        return new Refusal("workspace.logo.unreadable");
    }
}
