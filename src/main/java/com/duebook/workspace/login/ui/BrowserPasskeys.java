package com.duebook.workspace.login.ui;

import com.duebook.identity.passkey.PasskeyQuestion;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FieldRefusals;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** The browser's side of passkeys: asks its functions, and says in words why it has no answer. */
public final class BrowserPasskeys {

    private static final Set<String> REASONS =
            Set.of("late", "cancelled", "known", "device", "address", "insecure", "unsupported", "failed");

    private BrowserPasskeys() {}

    /** For each page that asks for one. */
    public static void prepare(UI ui) {
        ui.getPage().addJsModule("context://passkeys.js");
    }

    /** Makes a new one. @param taken hears the browser's JSON */
    public static void create(Component page, String options, Consumer<String> taken) {
        ask(page, "create", options, taken, () -> {});
    }

    /**
     * A button that asks for one of those there are, hidden where the browser has no passkeys.
     *
     * @param ask makes the question anew at each click
     * @param taken hears it again, with the browser's JSON
     */
    static Button button(String text, Supplier<PasskeyQuestion<PublicKeyCredentialRequestOptions>> ask,
            BiConsumer<PasskeyQuestion<PublicKeyCredentialRequestOptions>, String> taken) {
        var button = new Button(text);
        button.addClassName("needs-passkeys");
        button.setWidthFull();
        button.setDisableOnClick(true);
        button.addAttachListener(attached -> prepare(attached.getUI()));
        button.addClickListener(clicked -> {
            var asked = new FieldRefusals().run(button, () -> {
                var question = ask.get();
                ask(button, "get", question.json(), answer -> taken.accept(question, answer), () -> button.setEnabled(true));
            });
            if (!asked) {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** In its place where the browser has none. */
    static Component absent() {
        var absent = new Paragraph(I18NProvider.translate("workspace.passkey.absent"));
        absent.addClassName("without-passkeys");
        return absent;
    }

    private static void ask(Component page, String function, String options, Consumer<String> taken, Runnable afterwards) {
        // Not of the button: while that is disabled, its answers are dropped.
        UI.getCurrent().getPage().executeJs("return window.duebookPasskeys." + function + "($0)", options).then(String.class, answer -> {
            afterwards.run();
            if (REASONS.contains(answer)) {
                refuse(page, answer);
            } else {
                new FieldRefusals().run(page, () -> taken.accept(answer));
            }
        }, broken -> {
            afterwards.run();
            refuse(page, "failed");
        });
    }

    private static void refuse(Component page, String reason) {
        Notices.refused(page.getTranslation("workspace.passkey." + reason));
    }
}
