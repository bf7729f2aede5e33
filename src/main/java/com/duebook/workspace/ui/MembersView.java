package com.duebook.workspace.ui;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.factor.Factor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.text.Texts;
import com.duebook.ui.Needs;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.workspace.Invitations;
import com.duebook.workspace.Invited;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works here, as what, and who was asked to. */
@Route("settings/members")
@Needs(Right.EDIT_MEMBERS)
class MembersView extends Page {

    private final transient Members members;
    private final transient Invitations invitations;
    private final Grid<Member> list = new Grid<>();
    private final Grid<Invited> invited = new Grid<>();
    private final Section waiting = new Section();
    private transient Map<UUID, Set<Factor>> factors = Map.of();

    MembersView(Members members, Invitations invitations) {
        super("");
        this.members = members;
        this.invitations = invitations;
        title(getTranslation("workspace.members.title"));
        context(getTranslation("workspace.members.context"));
        var invite = new Button(getTranslation("workspace.members.invite"), clicked -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        primary(invite);
        columns();
        waiting.addClassName("section");
        waiting.add(new H2(getTranslation("workspace.members.waiting")), invited);
        add(list, waiting);
        refresh();
    }

    private void columns() {
        list.setAllRowsVisible(true);
        list.addThemeVariants(GridVariant.NO_BORDER);
        list.addComponentColumn(this::who).setHeader(getTranslation("workspace.members.name"));
        list.addComponentColumn(this::role).setHeader(getTranslation("workspace.members.role")).setFlexGrow(0)
                .setWidth("9.5em");
        list.addComponentColumn(this::action).setFlexGrow(0).setAutoWidth(true);
        invited.setAllRowsVisible(true);
        invited.addThemeVariants(GridVariant.NO_BORDER);
        invited.addColumn(Invited::email).setHeader(getTranslation("workspace.members.email")).setAutoWidth(true);
        invited.addColumn(row -> roleName(row.role())).setHeader(getTranslation("workspace.members.role"));
        invited.addComponentColumn(row -> small("workspace.members.resend", () -> {
            invitations.resend(row.id());
            Notices.done(getTranslation("workspace.members.invited", row.email()));
        })).setFlexGrow(0).setAutoWidth(true);
        invited.addComponentColumn(row -> small("workspace.members.revoke", () -> invitations.revoke(row.id())))
                .setFlexGrow(0).setAutoWidth(true);
    }

    private Component role(Member member) {
        var roles = roles(member.role());
        roles.setAriaLabel(getTranslation("workspace.members.roleOf", member.name()));
        roles.setEnabled(member.active());
        roles.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                var done = new FieldRefusals().run(this, () -> members.changeRole(member.id(), chosen.getValue()));
                if (!done) {
                    roles.setValue(chosen.getOldValue());
                }
            }
        });
        return roles;
    }

    /** Fits a phone: the address below the name, and the state only where it is out of the ordinary. */
    private Component who(Member member) {
        var email = new Span(member.email());
        email.addClassName("member-email");
        var who = new Div(new Span(member.name()), email, factor(member));
        who.addClassName("member-who");
        if (!member.active()) {
            who.add(new StatusBadge(getTranslation("workspace.members.disabled"), Tone.NEUTRAL));
        }
        return who;
    }

    private Span factor(Member member) {
        var theirs = factors.getOrDefault(member.id(), Set.of());
        var factor = new Span(theirs.isEmpty() ? getTranslation("workspace.members.factor.none")
                : theirs.stream().sorted().map(it -> getTranslation("workspace.members.factor." + it))
                        .collect(Collectors.joining(" \u00b7 ")));
        factor.addClassName("member-email");
        return factor;
    }

    private Component action(Member member) {
        return member.active()
                ? small("workspace.members.disable", () -> members.disable(member.id()))
                : small("workspace.members.enable", () -> members.enable(member.id()));
    }

    private Button small(String text, Runnable action) {
        var button = new Button(getTranslation(text), clicked -> {
            new FieldRefusals().run(this, action);
            refresh();
        });
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void invite() {
        var email = new EmailField(getTranslation("workspace.members.email"));
        email.setManualValidation(true);
        var role = roles(Role.FINANCE);
        role.setLabel(getTranslation("workspace.members.role"));
        var language = new Select<Locale>();
        language.setLabel(getTranslation("workspace.members.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Texts.supported(getLocale()));
        var refusals = new FieldRefusals().needed("identity.email", email).at("workspace.invitation", email);
        new FormDialog(getTranslation("workspace.members.inviteTitle"),
                new FormLayout(email, role, language), getTranslation("workspace.members.send"),
                () -> refusals.run(this, () -> {
                    var address = new EmailAddress(email.getValue());
                    invitations.invite(address, role.getValue(), language.getValue());
                    Notices.done(getTranslation("workspace.members.invited", address.value()));
                    refresh();
                })).open();
    }

    private Select<Role> roles(Role chosen) {
        var select = new Select<Role>();
        select.setItems(Role.values());
        select.setItemLabelGenerator(this::roleName);
        select.setValue(chosen);
        select.setWidthFull();
        return select;
    }

    private String roleName(Role role) {
        return getTranslation("workspace.role." + role);
    }

    private void refresh() {
        factors = members.factors();
        list.setItems(members.list());
        var open = invitations.open();
        invited.setItems(open);
        waiting.setVisible(!open.isEmpty());
    }
}
