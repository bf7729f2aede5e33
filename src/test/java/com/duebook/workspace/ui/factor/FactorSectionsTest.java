package com.duebook.workspace.ui.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.factor.Proven;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.factor.FactorRule;
import com.duebook.workspace.factor.FactorRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What owners see of the workspace's rule, and what everybody sees of their own recovery codes. */
class FactorSectionsTest extends ScreenTest {

    @Autowired FactorRules rules;
    @Autowired TenantJdbc jdbc;
    @Autowired ApplicationContext context;

    private UUID me = UUID.randomUUID();

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Override
    protected Actor reader() {
        var reader = super.reader();
        me = Objects.requireNonNull(reader.id());
        return reader;
    }

    /** Whom no rule holds back. */
    @Override
    protected Proven proven() {
        return super.proven().and(Factor.TOTP, clock.instant());
    }

    @Test
    void savesAndJournalsEachKindOfRule() {
        GivenApp.to(me, context);
        UI.getCurrent().navigate("settings");
        assertThat(labels(who())).containsExactly("Nobody must", "These roles must", "Everybody must");
        assertThat(find(CheckboxGroup.class).withLabel("Roles").all()).as("nobody has to choose roles yet").noneMatch(Component::isVisible);

        choose("These roles must");
        save();
        assertThat(roles().isInvalid()).as("no role at all is no rule").isTrue();
        assertThat(stored()).isEqualTo(FactorRule.NOBODY);

        roles().setValue(Set.of(Role.SALES, Role.FINANCE));
        save();
        assertThat(stored()).isEqualTo(FactorRule.of(Set.of(Role.SALES, Role.FINANCE)));

        choose("Everybody must");
        save();
        assertThat(stored()).isEqualTo(FactorRule.EVERYBODY);
        assertThat(find(CheckboxGroup.class).withLabel("Roles").all()).noneMatch(Component::isVisible);

        choose("Nobody must");
        save();
        assertThat(stored()).isEqualTo(FactorRule.NOBODY);
        assertThat(workspaces.in(acme, () -> jdbc.sql("""
                select e.details from audit_entry e where e.tenant_id = :tenant and e.deed = 'SECOND_FACTOR_RULE_CHANGED'
                order by e.position""").query(String.class).list()))
                .satisfiesExactly(it -> assertThat(it).contains("ROLES"), it -> assertThat(it).contains("EVERYBODY"),
                        it -> assertThat(it).contains("NOBODY"));
    }

    @Test
    void tellsAnOwnerWithoutAFactorWhatIsMissingAndKeepsTheChoice() {
        UI.getCurrent().navigate("settings");
        choose("Everybody must");
        save();

        assertThat(who().isInvalid()).isTrue();
        assertThat(who().getErrorMessage()).startsWith("Set up a second factor of your own first");
        assertThat(labels(who()).get(2)).isEqualTo("Everybody must");
        assertThat(String.valueOf(who().getValue())).isEqualTo("EVERYBODY");
        assertThat(stored()).isEqualTo(FactorRule.NOBODY);
    }

    @Test
    void isOnlyReadByAnAdmin() {
        signIn(workspaces.member(acme, Role.ADMIN));
        UI.getCurrent().navigate("settings");

        assertThat(find(RadioButtonGroup.class).withLabel("Who needs one").all()).isEmpty();
        assertThat(texts()).contains("Only owners can change this.", "Nobody must");
    }

    @Test
    void warnsOnceThreeRecoveryCodesAreLeft() {
        GivenApp.to(me, context);
        var codes = GivenApp.codes(me, context);
        codes.stream().limit(6).forEach(code -> GivenApp.use(me, code, context));
        UI.getCurrent().navigate("profile");
        assertThat(warning()).isEmpty();
        assertThat(texts()).contains("4 recovery codes are left.");

        GivenApp.use(me, codes.get(6), context);
        signInAgain();
        UI.getCurrent().navigate("profile");
        assertThat(warning()).containsExactly("Only 3 recovery codes are left. Make new ones before you need them.");

        codes.stream().skip(7).limit(2).forEach(code -> GivenApp.use(me, code, context));
        signInAgain();
        UI.getCurrent().navigate("profile");
        assertThat(warning()).containsExactly("Only 1 recovery code is left. Make new ones before you need them.");
    }

    private List<String> warning() {
        return find(Paragraph.class).all().stream().filter(it -> it.hasClassName("few-codes")).map(Paragraph::getText).toList();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private FactorRule stored() {
        return workspaces.in(acme, rules::current);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> who() {
        return find(RadioButtonGroup.class).withLabel("Who needs one").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).withLabel("Roles").single();
    }

    private static List<String> labels(RadioButtonGroup<Object> group) {
        return group.getListDataView().getItems().map(group.getItemLabelGenerator()::apply).toList();
    }

    private void choose(String label) {
        var group = who();
        group.setValue(group.getListDataView().getItems()
                .filter(it -> group.getItemLabelGenerator().apply(it).equals(label)).findFirst().orElseThrow());
    }

    private void save() {
        Component section = who().getParent().orElseThrow();
        test(find(Button.class, section).withText("Save").single()).click();
    }
}
