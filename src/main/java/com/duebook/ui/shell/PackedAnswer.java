package com.duebook.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The last answer to a tab, in a fraction of its bytes: by gzip, as browsers take it. */
record PackedAnswer(byte[] bytes) implements Serializable {

    /** Characters; packing a shorter one saves little. */
    private static final int LONG = 8_192;

    /** Nearly as small as the usual level, in two thirds of its time. */
    private static final int LEVEL = 5;

    /** To be called with the session locked. @return empty for a short answer, and where there is none since the last call */
    static Optional<PackedAnswer> pack(UI ui) {
        var answer = ui.getInternals().getLastRequestResponse();
        if (answer == null) {
            return Optional.empty();
        }
        var packed = answer.length() > LONG ? of(answer) : null;
        ComponentUtil.setData(ui, PackedAnswer.class, packed);
        ui.getInternals().setLastRequestResponse(packed == null ? answer : null);
        return Optional.ofNullable(packed);
    }

    /** To be called with the session locked. */
    static void unpack(UI ui) {
        var packed = ComponentUtil.getData(ui, PackedAnswer.class);
        if (packed != null) {
            ui.getInternals().setLastRequestResponse(packed.text());
        }
    }

    private static PackedAnswer of(String answer) {
        var packed = new ByteArrayOutputStream();
        try (var out = new Packing(packed)) {
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedAnswer(packed.toByteArray());
    }

    private String text() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Packing extends GZIPOutputStream {

        Packing(ByteArrayOutputStream to) throws IOException {
            super(to);
            def.setLevel(LEVEL);
        }
    }
}
