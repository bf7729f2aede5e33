package com.duebook.faults.failing;

import com.duebook.client.UiClient;
import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.Node;
import com.duebook.tenancy.Ids;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** What a company's own people do at their screens. */
final class Clicks {

    private static final int FIRST_HOST = 100;
    private static final String ITS_INVOICE = " from invoice i join invoice_line l on l.tenant_id = i.tenant_id and l.invoice_id = i.id";

    private final Cluster cluster;
    private final Node node;
    private final Company company;
    private final List<Somebody> people;

    Clicks(Cluster cluster, Node node, Company company) {
        this.cluster = cluster;
        this.node = node;
        this.company = company;
        people = List.of(person(0), person(1), person(2), person(3), person(4), person(5), person(6), person(7));
    }

    /** @param round whose marks are its own */
    List<FaultScenario> scenarios(int round) {
        return List.of(takeInCustomer(people.get(0), "Taken in " + round), issue(people.get(1), "Issued " + round, customer(round)),
                send(people.get(2), "Sent " + round, customer(round)), record(people.get(3), company.customers().get(round)),
                handIn(people.get(4), "handed-in-" + round + ".csv"), logo(people.get(5)), export(people.get(6)),
                credit(people.get(7), "Credited " + round, customer(round)));
    }

    private FaultScenario takeInCustomer(Somebody person, String name) {
        return new FaultScenario("take in a customer", person.heard(), () -> {
            var tab = person.open("customers");
            tab.press("New customer");
            tab.type(tab.tree().one("vaadin-text-field", "Legal name"), name);
        }, () -> person.tab().press("Save"), "", () -> person.tab().press("Save"), () -> counts(name,
                "select count(*) from customer c where c.tenant_id = ? and c.name = ?",
                journaled("CUSTOMER_CREATED", "join customer c on c.tenant_id = a.tenant_id and c.id = a.subject_id", "c.name")));
    }

    private FaultScenario issue(Somebody person, String mark, UUID customer) {
        return new FaultScenario("issue an invoice", person.heard(), () -> {
            write(person.open("invoices/new?customer=" + customer), mark);
            person.tab().press("Issue");
        }, () -> person.tab().confirm(), "", () -> {
            person.tab().press("Issue");
            person.tab().confirm();
        }, () -> counts(mark,
                "select count(distinct i.id)" + ITS_INVOICE + " where i.tenant_id = ? and l.text = ? and i.number is not null",
                "select count(*)" + ITS_INVOICE + " join ledger_entry e on e.tenant_id = i.tenant_id and e.invoice_id = i.id"
                        + " where i.tenant_id = ? and l.text = ? and e.kind = 'ISSUED'",
                journaled("INVOICE_ISSUED", "join invoice_line l on l.tenant_id = a.tenant_id and l.invoice_id = a.subject_id", "l.text")));
    }

    private FaultScenario send(Somebody person, String mark, UUID customer) {
        return new FaultScenario("send an invoice", person.heard(), () -> issueFor(person, mark, customer).press("Send"),
                () -> person.tab().press("Send"), "On its way", () -> person.tab().press("Send"), () -> counts(mark,
                        "select count(distinct m.id)" + ITS_INVOICE + " join mail m on m.tenant_id = i.tenant_id and m.subject_id = i.id"
                                + " where i.tenant_id = ? and l.text = ?",
                        "select count(*)" + ITS_INVOICE + " where i.tenant_id = ? and l.text = ? and i.sent_at is not null",
                        "select least(1, count(distinct p.id))" + ITS_INVOICE
                                + " join payment_request_item p on p.tenant_id = i.tenant_id and p.invoice_id = i.id"
                                + " where i.tenant_id = ? and l.text = ?",
                        journaled("INVOICE_SENT", "join invoice_line l on l.tenant_id = a.tenant_id and l.invoice_id = a.subject_id",
                                "l.text")));
    }

    private FaultScenario credit(Somebody person, String mark, UUID customer) {
        return new FaultScenario("credit a part of an invoice", person.heard(), () -> {
            var tab = issueFor(person, mark, customer);
            tab.menu("More");
            tab.press("vaadin-context-menu-item", "Write credit note");
            tab.type(tab.tree().one("vaadin-text-field", mark), "0.25");
            tab.type(tab.tree().one("vaadin-text-field", "Reason"), "Returned");
        }, () -> person.tab().press("Write credit note"), "", () -> person.tab().press("Write credit note"), () -> counts(mark,
                "select count(*)" + ITS_INVOICE + " where i.tenant_id = ? and l.text = ? and i.kind = 'CREDIT_NOTE'",
                "select count(*)" + ITS_INVOICE + " join ledger_entry e on e.tenant_id = i.tenant_id and e.credit_note_id = i.id"
                        + " where i.tenant_id = ? and l.text = ? and e.kind = 'CREDITED'",
                journaled("INVOICE_CREDITED", "join invoice_line l on l.tenant_id = a.tenant_id and l.invoice_id = a.subject_id",
                        "l.text")));
    }

    private FaultScenario record(Somebody person, UUID customer) {
        return new FaultScenario("record a payment", person.heard(), () -> {
            var tab = person.open("customers/" + customer + "?tab=payments");
            tab.press("Record payment");
            var amount = tab.tree().one("vaadin-text-field", "Amount");
            tab.type(amount, "25");
        }, () -> person.tab().press("Record"), "", () -> person.tab().press("Record"), () -> counts(Ids.bytes(customer),
                "select count(*) from payment p where p.tenant_id = ? and p.customer_id = ? and p.provider is null",
                "select count(distinct p.id) from payment p join ledger_entry e on e.tenant_id = p.tenant_id and e.payment_id = p.id"
                        + " and e.kind = 'RECEIVED' and e.amount_minor = p.amount_minor"
                        + " where p.tenant_id = ? and p.customer_id = ? and p.provider is null",
                journaled("PAYMENT_RECORDED", "join payment p on p.tenant_id = a.tenant_id and p.id = a.subject_id", "p.customer_id")));
    }

    private FaultScenario handIn(Somebody person, String file) {
        return new FaultScenario("hand in a file", person.heard(), () -> person.open("imports"),
                () -> upload(person.tab(), "text/csv", file,
                        "name,city\nHarbor Ltd,Cork\n".getBytes()),
                "", () -> {},
                () -> counts(file, "select count(*) from import_run r where r.tenant_id = ? and r.file_name = ?",
                        "select count(*) from import_run r join import_file f on f.tenant_id = r.tenant_id and f.run_id = r.id"
                                + " where r.tenant_id = ? and r.file_name = ? and length(f.content) > 20"));
    }

    private FaultScenario logo(Somebody person) {
        var before = new ArrayList<Long>();
        return new FaultScenario("attach a picture", person.heard(), () -> {
            person.open("settings");
            before.addAll(logos());
        }, () -> upload(person.tab(), "image/png", "logo.png", picture()), "", () -> {}, () -> {
            var now = logos();
            return List.of(now.get(0).equals(before.get(0)) ? 0L : 1L, now.get(1) - before.get(1));
        });
    }

    private FaultScenario export(Somebody person) {
        var rows = new ArrayList<String>();
        return new FaultScenario("export a list", person.heard(), () -> {
            person.open("customers");
            rows.clear();
        }, () -> rows.addAll(person.tab().browser().get(person.tab().tree().export()).lines().toList()), "", () -> {},
                () -> rows.isEmpty() ? List.of(0L, 0L) : List.of(1L, rows.size() > company.customers().size() ? 1L : 0L));
    }

    /** What became of it is shown with the screen's next message. */
    private static void upload(UiClient tab, String type, String name, byte[] content) {
        try {
            tab.browser().post(tab.tree().uploadTarget(), type, BodyPublishers.ofByteArray(content), "X-Filename", name);
        } finally {
            tab.navigate("imports");
        }
    }

    /** @return the tab, which shows the invoice */
    private static UiClient issueFor(Somebody person, String mark, UUID customer) {
        var tab = person.open("invoices/new?customer=" + customer);
        write(tab, mark);
        tab.press("Issue");
        tab.confirm();
        return tab;
    }

    private static void write(UiClient tab, String mark) {
        tab.type(tab.tree().one("vaadin-text-field", "Description"), mark);
        tab.type(tab.tree().one("vaadin-text-field", "Unit price"), "50");
    }

    private List<Long> logos() throws Exception {
        return Counts.of(cluster.store(),
                List.of("select coalesce(max(unix_timestamp(changed_at) * 1000000), 0) from workspace_logo where workspace_id = ?",
                        "select count(*) from audit_entry where tenant_id = ? and deed = 'LOGO_CHANGED'"),
                (Object) Ids.bytes(company.workspace()));
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String journaled(String event, String join, String column) {
        return "select count(*) from audit_entry a " + join + " where a.tenant_id = ? and " + column + " = ? and a.deed = '" + event + "'";
    }

    /** Of each query, whose parameters are the workspace and the mark. */
    private List<Long> counts(Object mark, String... queries) throws Exception {
        return Counts.of(cluster.store(), List.of(queries), Ids.bytes(company.workspace()), mark);
    }

    private Somebody person(int number) {
        return new Somebody(node.base(), FIRST_HOST + number, company.email(), Company.PASSWORD);
    }

    /** Whose payments nobody counts. */
    private UUID customer(int round) {
        return company.customers().get(company.customers().size() - 1 - round);
    }
}
