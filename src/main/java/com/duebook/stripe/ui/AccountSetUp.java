package com.duebook.stripe.ui;

import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.stripe.StripeOnboarding;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.form.Confirm;
import com.duebook.workspace.connection.AccountState;
import com.duebook.workspace.connection.ConnectedAccounts;
import com.duebook.workspace.connection.StripeConnection;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an owner can do about the account that the platform opens at Stripe, in each of its states. */
@Component
class AccountSetUp {

    /** The parameter by which Stripe's pages say that they, or a link that is over, sent the browser back. */
    static final String RETURNED = StripeOnboarding.RETURNED;

    private final StripeOnboarding onboarding;
    private final ConnectedAccounts accounts;
    private final ActionConfirmation door;

    AccountSetUp(StripeOnboarding onboarding, ConnectedAccounts accounts, ActionConfirmation door) {
        this.onboarding = onboarding;
        this.accounts = accounts;
        this.door = door;
    }

    void returned(String how, boolean mayConnect) {
        if (how.equals(StripeOnboarding.AGAIN) && mayConnect) {
            leave();
        } else {
            onboarding.check().ifPresent(AccountSetUp::tell);
        }
    }

    /**
     * @param connection with an account; null where there is none
     * @param works whether cards are taken already, as in the sandbox without any account
     */
    List<Button> buttons(@Nullable StripeConnection connection, boolean works, Runnable changed) {
        if (!onboarding.isOffered()) {
            return List.of();
        }
        return switch (connection == null ? null : connection.state()) {
            case null -> List.of(works
                    ? button("stripe.connect.begin", this::askToLeave)
                    : primary("stripe.connect.begin", this::leave));
            case UNFINISHED -> List.of(primary("stripe.connect.goOn", this::leave), check(changed),
                    button("stripe.connect.discard", () -> ask("discard", accounts::forget, changed)));
            case IN_REVIEW -> List.of(check(changed), button("stripe.connect.goOn", this::leave), disconnect(changed));
            case READY -> List.of(disconnect(changed));
            case DISCONNECTED -> List.of(
                    primary("stripe.connect.resume", () -> door.open(Right.OWN, () -> {
                        onboarding.resume().ifPresent(AccountSetUp::tell);
                        changed.run();
                    })),
                    button("stripe.connect.forget", () -> ask("forget", accounts::forget, changed)));
        };
    }

    private void askToLeave() {
        Confirm.ask(words("stripe.connect.beginTitle"), words("stripe.connect.beginText"), words("stripe.connect.begin"), this::leave);
    }

    /** To Stripe's pages, in the same window: they come back by themselves. */
    private void leave() {
        door.open(Right.OWN, () -> UI.getCurrent().getPage().setLocation(onboarding.begin()));
    }

    private static void tell(AccountState state) {
        var words = words("stripe.connect.told." + state);
        if (state == AccountState.READY) {
            Notices.done(words);
        } else {
            Notices.refused(words);
        }
    }

    private Button check(Runnable changed) {
        return button("stripe.connect.check", () -> {
            onboarding.check().ifPresent(AccountSetUp::tell);
            changed.run();
        });
    }

    private Button disconnect(Runnable changed) {
        return button("stripe.settings.disconnect", () -> ask("disconnect", accounts::disconnect, changed));
    }

    private void ask(String what, Runnable action, Runnable changed) {
        var key = "stripe.connect." + what;
        Confirm.destruction(words(key + "Title"), words(key + "Text"), words(key), () -> door.open(Right.OWN, () -> {
            action.run();
            changed.run();
        }));
    }

    private static Button primary(String text, Runnable action) {
        var button = button(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button button(String text, Runnable action) {
        return new Button(words(text), clicked -> action.run());
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
