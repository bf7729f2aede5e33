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

    /** Of this thing, or what came into being by it: a deed's id is that of its request. */
    @Query("from ApprovalRequest r where (r.subject = :thing or r.id = :thing) and r.state = 'APPROVED' order by r.decidedAt")
    List<ApprovalRequest> approved(UUID thing);

    List<ApprovalRequest> findTop200ByCustomerIdAndStateOrderByAskedAt(UUID customer, RequestState state);

    List<ApprovalRequest> findTop200ByStateOrderByAskedAtDesc(RequestState state);

    List<ApprovalRequest> findTop50ByStateNotOrderByDecidedAtDesc(RequestState state);
}
