package com.duebook.credit.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredReports extends Repository<CreditReport, UUID> {

    CreditReport save(CreditReport report);

    Optional<CreditReport> findById(UUID id);

    List<CreditReport> findByCustomerIdOrderByReportedOnDescRecordedAtDesc(UUID customer);
}
