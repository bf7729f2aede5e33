package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class LogoPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void drawsAnewWhatWasUploaded(String format) throws IOException {
        var drawn = picture(LogoPicture.redrawn(picture(1600, 400, format)));

        assertThat(drawn.getWidth()).isEqualTo(640);
        assertThat(drawn.getHeight()).isEqualTo(160);
        assertThat(drawn.getRGB(320, 80) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void leavesASmallPictureItsSize() throws IOException {
        assertThat(picture(LogoPicture.redrawn(picture(50, 20, "png"))).getWidth()).isEqualTo(50);
    }

    @Test
    void sendsOnNothingButPixels() throws IOException {
        var upload = picture(50, 20, "png");
        var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var both = ByteBuffer.allocate(upload.length + hidden.length).put(upload).put(hidden).array();

        assertThat(new String(LogoPicture.redrawn(both), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    /** It claims 30,000 by 30,000 pixels, 3.6 GB, in a hundred bytes. */
    @Test
    void refusesAHugePictureBeforeItIsDecoded() throws IOException {
        var bomb = picture(50, 20, "png");
        var head = ByteBuffer.wrap(bomb);
        head.putInt(16, 30_000).putInt(20, 30_000);
        var sum = new CRC32();
        sum.update(bomb, 12, 17);
        head.putInt(29, (int) sum.getValue());

        refuses(bomb, "workspace.logo.pixels");
        refuses(picture(4_001, 10, "png"), "workspace.logo.pixels");
    }

    @Test
    void refusesMoreBytesThanAllowed() {
        refuses(new byte[Logos.MOST_BYTES + 1], "workspace.logo.size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void refusesOtherFormats(String format) throws IOException {
        refuses(picture(50, 20, format), "workspace.logo.unreadable");
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        refuses("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "workspace.logo.unreadable");
        refuses(new byte[0], "workspace.logo.unreadable");
        refuses(Arrays.copyOf(picture(50, 20, "png"), 40), "workspace.logo.unreadable");
    }

    private static void refuses(byte[] upload, String key) {
        assertThatThrownBy(() -> LogoPicture.redrawn(upload))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** White. */
    public static byte[] picture(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, 0xffffff);
            }
        }
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
