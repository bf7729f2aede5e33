package com.duebook.credit.agency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.FoundCompany;
import com.duebook.credit.report.ReportView;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With the agency on loopback, over the same line as any other. */
@IntegrationTest
class AgencyReportsTest extends TwoWorkspaces {

    @Autowired AgencyReports agency;
    @Autowired AgencyKeys keys;
    @Autowired CreditReports reports;
    @Autowired EvidenceFiles files;
    @Autowired Books books;
    @Autowired AgencyReportTask work;
    @Autowired JdbcClient client;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Kerry Fine Foods Ltd");
    }

    @Test
    void areFoundByNumberAndNameAndWrittenDownWithTheirFile() {
        assertThat(search("IE1234567T")).singleElement().extracting(FoundCompany::name).isEqualTo("Kerry Fine Foods Ltd");
        assertThat(search("kerry fine")).hasSize(2);
        assertThat(search("Nobody at all")).isEmpty();

        assertThat(fetch(search("kerry fine foods").getFirst())).isNull();

        assertThat(all()).singleElement().satisfies(view -> {
            assertThat(view.report().agency()).isEqualTo("Sandbox Credit Agency");
            assertThat(Objects.requireNonNull(view.report().score()).score()).isEqualTo(41);
            assertThat(view.report().courtCases()).isEqualTo(1);
            assertThat(workspaces.outside(acme, () -> files.read(Objects.requireNonNull(view.report().file()))).mediaType())
                    .isEqualTo("application/pdf");
        });
        assertThat(workspaces.in(bolt, () -> reports.of(customer))).isEmpty();
    }

    @Test
    void areNotInventedWhereThereIsNone() {
        assertThat(fetch(search("Newcomer").getFirst())).isEqualTo("credit.agency.refusal.noReport");
        assertThat(all()).isEmpty();
    }

    @Test
    void comeByTheWorkspacesOwnKeyWhichNobodyReadsAgain() {
        workspaces.in(acme, () -> {
            keys.set("somebody-elses");
            return true;
        });
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> search("kerry")).extracting(Refusal::key)
                .isEqualTo("credit.agency.refusal.key");
        assertThat(workspaces.outside(bolt, () -> agency.search("kerry"))).isNotEmpty();
        assertThat(client.sql("select secret from credit_agency_key").query(byte[].class).list())
                .noneSatisfy(secret -> assertThat(new String(secret, ISO_8859_1))
                        .contains("somebody-elses"));

        workspaces.in(acme, () -> {
            keys.remove();
            return true;
        });
        assertThat(search("kerry")).isNotEmpty();
    }

    @Test
    void areForThoseWhoDecide() {
        var sales = workspaces.member(acme, Role.AUDITOR);
        var company = new FoundCompany("ie-104", "Kerry", "", "");
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> tenancy.callAs(acme, sales, () -> agency.search("kerry")));
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> workspaces.as(acme, sales, () -> agency.order(customer, company, Locale.ENGLISH)));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, workspaces.member(acme, Role.CREDIT_MANAGER), () -> {
            keys.set("mine");
            return true;
        }));
    }

    private List<FoundCompany> search(String typed) {
        return workspaces.outside(acme, () -> agency.search(typed));
    }

    private @Nullable String fetch(FoundCompany company) {
        var task = workspaces.in(acme, () -> agency.order(customer, company, Locale.ENGLISH));
        return workspaces.outside(acme, () -> Optional.ofNullable(work.run(task, (done, total) -> {}))).orElse(null);
    }

    private List<ReportView> all() {
        return workspaces.in(acme, () -> reports.of(customer));
    }
}
