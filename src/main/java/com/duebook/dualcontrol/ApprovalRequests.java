package com.duebook.dualcontrol;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ApprovalRequests extends JpaRepository<ApprovalRequest, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ApprovalRequest r where r.id = :id")
    Optional<ApprovalRequest> locked(UUID id);

    Optional<ApprovalRequest> findByOpenKey(String key);

    List<ApprovalRequest> findBySubjectAndStateOrderByAskedAt(UUID subject, RequestState state);

    List<ApprovalRequest> findTop200ByCustomerIdAndStateOrderByAskedAt(UUID customer, RequestState state);

    List<ApprovalRequest> findTop200ByStateOrderByAskedAtDesc(RequestState state);

    List<ApprovalRequest> findTop50ByStateNotOrderByDecidedAtDesc(RequestState state);
}
