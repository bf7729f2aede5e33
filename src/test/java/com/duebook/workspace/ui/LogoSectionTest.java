package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.workspace.Logos;
import com.vaadin.flow.component.button.Button;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LogoSectionTest extends ScreenTest {

    @Autowired Logos logos;

    @Test
    void showsANewLogoAtOnceAndTakesItAway() throws IOException {
        navigate(SettingsView.class);

        $(LogoForm.class).single().replace(png());
        assertThat(workspaces.in(acme, logos::current)).isPresent();
        assertThat(workspaces.in(bolt, logos::current)).isEmpty();
        assertThat($(LogoImage.class).all()).isNotEmpty();

        test($(Button.class).withText("Remove the logo").single()).click();
        assertThat(workspaces.in(acme, logos::current)).isEmpty();
    }

    @Test
    void keepsTheOldOneWhenTheNewOneIsNoPicture() throws IOException {
        navigate(SettingsView.class);
        $(LogoForm.class).single().replace(png());

        $(LogoForm.class).single().replace("<svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(workspaces.in(acme, logos::current)).isPresent();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
