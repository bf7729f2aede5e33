package com.duebook.credit.agency;

import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.report.AgencyReport;
import com.duebook.credit.report.CreditAgency;
import com.duebook.credit.report.CreditReports;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches one report, outside of any transaction, and writes it down with its file. */
@Component
class AgencyReportTask extends TaskWork {

    static final String KIND = "credit.agency-report";

    private final AgencyOrderRows rows;
    private final CreditAgency agency;
    private final CreditReports reports;
    private final EvidenceFiles files;

    AgencyReportTask(Tasks tasks, AgencyOrderRows rows, CreditAgency agency, CreditReports reports, EvidenceFiles files) {
        super(tasks);
        this.rows = rows;
        this.agency = agency;
        this.reports = reports;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected @Nullable String run(UUID task, Progress progress) {
        var order = rows.find(task).orElseThrow();
        try {
            write(task, order.customer(), agency.fetch(order.company()));
            return null;
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private void write(UUID task, UUID customer, AgencyReport report) {
        var file = report.pdf().length == 0 ? null : keep(report);
        try {
            reports.record(task, customer, report.of(agency.name(), file));
        } catch (RuntimeException notRecorded) {
            if (file != null) {
                files.forget(file);
            }
            throw notRecorded;
        }
    }

    private Evidence keep(AgencyReport report) {
        try {
            var pdf = Files.createTempFile("duebook", ".pdf");
            try {
                return files.keep("report-" + report.day() + ".pdf", Files.write(pdf, report.pdf()));
            } finally {
                Files.deleteIfExists(pdf);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
