package com.duebook.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/** The last answer to a tab, in a fraction of its bytes. */
record PackedAnswer(byte[] bytes) implements Serializable {

    /** Characters; packing a shorter one saves little. */
    private static final int LONG = 8_192;

    /** To be called with the session locked. */
    static void pack(UI ui) {
        var answer = ui.getInternals().getLastRequestResponse();
        if (answer != null) {
            var isLong = answer.length() > LONG;
            ComponentUtil.setData(ui, PackedAnswer.class, isLong ? of(answer) : null);
            ui.getInternals().setLastRequestResponse(isLong ? null : answer);
        }
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
        try (var deflater = new Deflater(Deflater.BEST_SPEED); var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedAnswer(packed.toByteArray());
    }

    private String text() {
        var text = new ByteArrayOutputStream();
        try (var out = new InflaterOutputStream(text)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
