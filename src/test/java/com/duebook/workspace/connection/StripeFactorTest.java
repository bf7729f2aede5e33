package com.duebook.workspace.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.OwnFactor;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.identity.factor.GivenApp;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where the money of cards goes is guarded as the bank details are: by the second factor of the owner who changes it. */
@IntegrationTest
class StripeFactorTest extends TwoWorkspaces {

    private static final StripeSecrets OTHERS = new StripeSecrets("rk_test_ofSomebodyElse", "whsec_ofSomebodyElse");

    enum Move {
        BEGIN((accounts, keys) -> accounts.begin("acct_" + UUID.randomUUID())),
        RESUME((accounts, keys) -> accounts.resume()),
        DISCONNECT((accounts, keys) -> accounts.disconnect()),
        FORGET((accounts, keys) -> accounts.forget()),
        KEY((accounts, keys) -> keys.connect(OTHERS)),
        KEY_GONE((accounts, keys) -> keys.disconnect());

        private final BiConsumer<ConnectedAccounts, StripeConnections> deed;

        Move(BiConsumer<ConnectedAccounts, StripeConnections> deed) {
            this.deed = deed;
        }
    }

    @Autowired ConnectedAccounts accounts;
    @Autowired StripeConnections keys;
    @Autowired OwnFactor factor;
    @Autowired RuleBook rules;
    @Autowired TenantJdbc jdbc;
    @Autowired ApplicationContext context;

    private Actor ann;
    private Actor bo;
    private Phone phone;

    @BeforeEach
    void annHasAnAppAndBoHasNone() {
        clock.later();
        ann = workspaces.member(acme, Role.OWNER);
        bo = workspaces.member(acme, Role.OWNER);
        phone = GivenApp.to(Objects.requireNonNull(ann.id()), context);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void asksWhoeverHasAFactor(Move move) {
        var before = given(move);

        refuses("dualcontrol.factor.needed", () -> move(ann, move));
        refuses("dualcontrol.factor.needed", () -> new Confirmation(Right.EDIT_BANK, Kind.SECOND_FACTOR,
                Objects.requireNonNull(ann.id())).around(() -> move(ann, move)));
        refuses("dualcontrol.factor.needed", () -> new Confirmation(Right.OWN, Kind.SECOND_FACTOR,
                Objects.requireNonNull(bo.id())).around(() -> move(ann, move)));
        refuses("identity.factor.wrong", () -> confirmed(move, phone.code(clock.instant().plusSeconds(600))));
        assertThat(connection()).isEqualTo(before);

        confirmed(move, phone.code(clock.instant()));

        assertThat(connection()).isNotEqualTo(before);
        assertThat(told()).contains("\"confirmed_with\":\"SECOND_FACTOR\"").contains(Objects.requireNonNull(ann.id()).toString());
    }

    @ParameterizedTest
    @EnumSource
    void asksNobodyElse(Move move) {
        var before = given(move);

        move(bo, move);

        assertThat(connection()).isNotEqualTo(before);
    }

    /** A rule that wants a second person for bank details wants a factor here: nobody else can answer Stripe's questions. */
    @ParameterizedTest
    @EnumSource
    void asksEveryOwnerWhereBankDetailsHaveARule(Move move) {
        for (var kind : Kind.values()) {
            var before = given(move);
            tenancy.runAs(acme,
                    () -> rules.replace(rules.current(), new ApprovalRules(List.of(new Rule(null, Right.EDIT_BANK, null, kind)))));

            refuses("dualcontrol.factor.none", () -> move(bo, move));

            assertThat(connection()).isEqualTo(before);
        }
        confirmed(move, phone.code(clock.instant()));
    }

    @ParameterizedTest
    @EnumSource
    void isTheOwnersAlone(Move move) {
        var before = given(move);
        var admin = workspaces.member(acme, Role.ADMIN);

        assertThatThrownBy(() -> move(admin, move)).isInstanceOf(Denied.class);

        assertThat(connection()).isEqualTo(before);
    }

    /** Something that the move changes. */
    private Optional<StripeConnection> given(Move move) {
        tenancy.runAs(acme, () -> {
            keys.disconnect();
            keys.reserveEndpoint();
            switch (move) {
                case BEGIN, KEY -> {}
                case DISCONNECT, FORGET -> accounts.begin("acct_" + acme);
                case RESUME -> {
                    accounts.begin("acct_" + acme);
                    accounts.disconnect();
                }
                case KEY_GONE -> keys.connect(OTHERS);
            }
        });
        return connection();
    }

    private Optional<StripeConnection> connection() {
        return tenancy.callAs(acme, Actor.SYSTEM, keys::find);
    }

    private void confirmed(Move move, String code) {
        tenancy.runAs(acme, ann, () -> factor.confirm(Right.OWN, code, () -> move.deed.accept(accounts, keys)));
    }

    private boolean move(Actor who, Move move) {
        tenancy.runAs(acme, who, () -> move.deed.accept(accounts, keys));
        return true;
    }

    private String told() {
        return workspaces.in(acme, () -> jdbc.sql("""
                select e.details from audit_entry e where e.tenant_id = :tenant and e.deed like 'STRIPE%'
                order by e.position desc limit 1""").query(String.class).single());
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
