package com.duebook.dualcontrol;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as they concern whoever looks: those they asked for, and those of deeds that they may do. */
@Service
public class ApprovalList {

    private final ApprovalRequests requests;
    private final ControlledCommands kinds;
    private final Electorate electorate;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;

    ApprovalList(ApprovalRequests requests, ControlledCommands kinds, Electorate electorate, Access access, Tenancy tenancy,
            Clock clock) {
        this.requests = requests;
        this.kinds = kinds;
        this.electorate = electorate;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Newest first, at most 200. */
    @Transactional(readOnly = true)
    public List<ApprovalView> waiting() {
        return views(requests.findTop200ByStateOrderByAskedAtDesc(RequestState.PENDING)).filter(ApprovalView::isPending).toList();
    }

    /** The newest fifty, and those that nobody decided in time. */
    @Transactional(readOnly = true)
    public List<ApprovalView> over() {
        return Stream.concat(
                views(requests.findTop200ByStateOrderByAskedAtDesc(RequestState.PENDING)).filter(it -> !it.isPending()),
                views(requests.findTop50ByStateNotOrderByDecidedAtDesc(RequestState.PENDING))).toList();
    }

    /** How many wait for whoever looks. */
    @Transactional(readOnly = true)
    public long forMe() {
        return Rule.RIGHTS.stream().anyMatch(access::may) || access.may(Right.DISPUTE)
                ? waiting().stream().filter(ApprovalView::decidable).count() : 0;
    }

    /** What waits about one thing, whoever asked: whoever may read the thing may know. */
    @Transactional(readOnly = true)
    public List<ApprovalView> about(UUID subject) {
        return waiting(requests.findBySubjectAndStateOrderByAskedAt(subject, RequestState.PENDING));
    }

    /** What somebody approved about one thing, or that it came into being: whoever may read the thing may know. */
    @Transactional(readOnly = true)
    public List<ApprovalView> approved(UUID thing) {
        access.require(Right.READ);
        return requests.approved(thing).stream()
                .map(request -> request.view(kinds.lines(request.lines()), clock.instant(), false, false)).toList();
    }

    /** What waits about all that is a customer's, at most 200. */
    @Transactional(readOnly = true)
    public List<ApprovalView> aboutCustomer(UUID customer) {
        return waiting(requests.findTop200ByCustomerIdAndStateOrderByAskedAt(customer, RequestState.PENDING));
    }

    private List<ApprovalView> waiting(List<ApprovalRequest> found) {
        access.require(Right.READ);
        return all(found).filter(ApprovalView::isPending).toList();
    }

    private Stream<ApprovalView> views(List<ApprovalRequest> found) {
        access.require(Right.READ);
        return all(found.stream()
                .filter(request -> request.askedBy().equals(me()) || access.may(kinds.right(request.kind()))).toList());
    }

    private Stream<ApprovalView> all(List<ApprovalRequest> found) {
        if (found.isEmpty()) {
            return Stream.of();
        }
        var now = clock.instant();
        var vote = electorate.mine();
        return found.stream().map(request -> request.view(kinds.lines(request.lines()), now, request.askedBy().equals(me()),
                vote.may(kinds.right(request.kind()), request.measured())));
    }

    private UUID me() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members have requests");
    }
}
