package com.duebook.ui;

import com.duebook.tenancy.Scope;
import com.duebook.tenancy.ScopeSource;
import com.duebook.ui.SessionOwner.Owner;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The scope of the screen being worked on: that of the person and the workspace it was built for, and none at all once
 * its session belongs to others. It comes before the security context: a command of one member's screen may run on the
 * request thread of another.
 */
@Component
@Order(1)
public class ScreenScope implements ScopeSource {

    /**
     * @param owner empty where nobody was signed in
     * @param ended whatever its session says
     */
    private record Built(Optional<Owner> owner, boolean ended) {}

    private final SessionOwner owners;

    ScreenScope(SessionOwner owners) {
        this.owners = owners;
    }

    /** @throws ScreenOver on a screen that was built for somebody else, or for another workspace */
    @Override
    public Optional<Scope> current() {
        var ui = UI.getCurrent();
        if (ui != null) {
            require(ui);
        }
        return Optional.ofNullable(ui == null ? VaadinSession.getCurrent() : ui.getSession())
                .flatMap(owners::of).map(Owner::scope);
    }

    @Override
    public @Nullable Object holder() {
        var ui = UI.getCurrent();
        return ui == null ? VaadinSession.getCurrent() : ui;
    }

    /** From now on this screen is for whoever its session belongs to, and for nobody else. */
    public void begin(UI ui) {
        ComponentUtil.setData(ui, Built.class, new Built(owners.of(ui.getSession()), false));
    }

    /** Of a screen whose session was ended elsewhere, which it learns at its next message only; the caller holds its lock. */
    public void end(UI ui) {
        ComponentUtil.setData(ui, Built.class, new Built(Optional.empty(), true));
        tell(ui);
    }

    /** A pushed screen is made to send something, the answer to which says the rest; others learn at their next message. */
    public static void tell(UI over) {
        over.access(() -> over.getPage().executeJs("return 0").then(never -> {}));
    }

    /** @throws ScreenOver when this screen may do nothing any more */
    public void require(UI ui) {
        if (isOver(ui)) {
            throw new ScreenOver();
        }
    }

    /** Whether the session went on to another person, another workspace or another sign-in; the caller holds its lock. */
    public boolean isOver(UI ui) {
        var built = ComponentUtil.getData(ui, Built.class);
        return built != null && (built.ended()
                || !SessionOwner.isSame(built.owner(), Optional.ofNullable(ui.getSession()).flatMap(owners::of)));
    }
}
