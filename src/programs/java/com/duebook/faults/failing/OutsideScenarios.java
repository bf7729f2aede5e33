package com.duebook.faults.failing;

import com.duebook.client.Answer;
import com.duebook.client.Browser;
import com.duebook.client.Sql;
import com.duebook.client.FormTab;
import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.Node;
import com.duebook.cluster.load.Courier;
import com.duebook.cluster.load.Sales.Sale;
import com.duebook.tenancy.Ids;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Who comes from outside: payers, Stripe, people who sign in, and those who may not. */
final class OutsideScenarios {

    private static final int HOST = 120;
    private static final String PAY = "Pay EUR\u00a0100.00";

    private final Cluster cluster;
    private final Node node;
    private final Company company;
    private final Company neighbour;
    private final List<Sale> sales;

    /** @param sales of which each round takes two */
    OutsideScenarios(Cluster cluster, Node node, Company company, Company neighbour, List<Sale> sales) {
        this.cluster = cluster;
        this.node = node;
        this.company = company;
        this.neighbour = neighbour;
        this.sales = sales;
    }

    List<FaultScenario> scenarios(int round) {
        return List.of(pay(sales.get(2 * round)), deliver(sales.get(2 * round + 1)), signIn(round), wrongPassword(round), stranger(),
                neighbour(sales.get(2 * round)), forge(sales.get(2 * round)));
    }

    private FaultScenario pay(Sale sale) {
        var heard = new HeardAnswers();
        var tab = new AtomicReference<FormTab>();
        FaultScenario.Step click = () -> Objects.requireNonNull(tab.get()).press(PAY);
        return new FaultScenario("pay an invoice", heard, () -> {
            forgetAttempt(sale);
            tab.set(FormTab.visit(new Browser(node.base(), HOST, heard), "/pay/" + sale.token()));
        }, click, "checkout.example", () -> Objects.requireNonNull(tab.get()).back().press(PAY),
                () -> counts(sale, "select count(*) from payment_attempt p join attempt_share s"
                        + " on s.tenant_id = p.tenant_id and s.attempt_id = p.id where p.tenant_id = ? and s.invoice_id = ? and p.state = 'OPEN'"));
    }

    /** Another than the one that it was sold with. */
    private void forgetAttempt(Sale sale) throws Exception {
        try (var connection = cluster.store().connect()) {
            for (var table : List.of("attempt_share where tenant_id = ? and attempt_id = ?",
                    "payment_attempt where tenant_id = ? and id = ?")) {
                new Sql(connection).run("delete from " + table, Ids.bytes(company.workspace()), Ids.bytes(sale.attempt()));
            }
        }
    }

    private FaultScenario deliver(Sale sale) {
        var heard = new HeardAnswers();
        FaultScenario.Step bring = () -> deliver(cluster.courier(company, node), sale, heard);
        return new FaultScenario("take a delivery of Stripe's", heard, () -> {}, bring, "", bring, () -> counts(sale,
                "select count(distinct p.id) from payment p join ledger_entry e on e.tenant_id = p.tenant_id and e.payment_id = p.id"
                        + " where p.tenant_id = ? and e.invoice_id = ? and p.provider = 'stripe'",
                "select count(*) from payment_attempt p join attempt_share s on s.tenant_id = p.tenant_id and s.attempt_id = p.id"
                        + " where p.tenant_id = ? and s.invoice_id = ? and p.state = 'PAID'"));
    }

    private FaultScenario signIn(int round) {
        return entry("sign in", round, Company.PASSWORD, true);
    }

    private FaultScenario wrongPassword(int round) {
        return entry("sign in with a wrong password", round, "not-the-password", false);
    }

    private FaultScenario entry(String name, int round, String password, boolean isRight) {
        var person = new Somebody(node.base(), HOST + 1 + round % 100, company.email(), password);
        var browser = new AtomicReference<Browser>();
        FaultScenario.Traces isIn = () -> List.of(browser.get() != null && isIn(browser.get()) ? 1L : 0L);
        FaultScenario.Step enter = () -> browser.set(person.signIn());
        return isRight ? new FaultScenario(name, person.heard(), () -> {}, enter, "", enter, isIn)
                : FaultScenario.forbidden(name, person.heard(), () -> {}, enter, isIn);
    }

    private static boolean isIn(Browser browser) {
        try {
            return browser.get("/invoices").length() > 0;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private FaultScenario stranger() {
        var heard = new HeardAnswers();
        return FaultScenario.forbidden("see customers without signing in", heard, () -> {}, () -> new Browser(node.base(), HOST, heard)
                .get("/customers"), () -> List.of(heard.heard("Customer 1") ? 1L : 0L));
    }

    private FaultScenario neighbour(Sale sale) {
        var person = new Somebody(node.base(), HOST + 2, neighbour.email(), Company.PASSWORD);
        return FaultScenario.forbidden("see a neighbour's invoice", person.heard(), () -> person.open(""), () -> person.tab()
                .navigate("invoices/" + sale.invoice()), () -> List.of(person.heard().heard("S-0") ? 1L : 0L));
    }

    private FaultScenario forge(Sale sale) {
        var heard = new HeardAnswers();
        var forger = new Courier(node.base().resolve("/webhooks/stripe/platform"), "whsec_guessed", company.workspace());
        return FaultScenario.forbidden("forge a delivery of Stripe's", heard, () -> {}, () -> deliver(forger, sale, heard), () -> List.of(
                heard.answers().stream().anyMatch(answer -> answer.status() == 200) ? 1L : 0L));
    }

    private static void deliver(Courier courier, Sale sale, HeardAnswers heard) throws InterruptedException {
        heard.accept(new Answer(courier.deliver(sale.session()), "", ""));
    }

    private List<Long> counts(Sale sale, String... queries) throws Exception {
        return Counts.of(cluster.store(), List.of(queries), Ids.bytes(company.workspace()), Ids.bytes(sale.invoice()));
    }
}
