package com.duebook.receivables.gate;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the gates before anybody is asked whether an invoice shall be issued. */
@Service
public class IssueForecast {

    private final List<IssueGate> gates;
    private final Access access;

    IssueForecast(List<IssueGate> gates, Access access) {
        this.gates = gates;
        this.access = access;
    }

    /**
     * @param request whose invoice need not be stored
     * @throws com.duebook.problem.Refusal when nobody can say, as a rate is missing
     */
    @Transactional(readOnly = true)
    public List<IssueAdvice> of(IssueRequest request, Locale reader) {
        access.require(Right.READ);
        return gates.stream().flatMap(gate -> gate.advise(request, reader).stream()).toList();
    }
}
