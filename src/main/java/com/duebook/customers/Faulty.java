package com.duebook.customers;

import com.duebook.problem.Refusal;
import java.util.List;

/** Details that cannot be stored as they are; carries every fault so that a form can show each at its field. */
public class Faulty extends Refusal {

    private final transient List<CustomerFault> faults;

    public Faulty(List<CustomerFault> faults) {
        super(faults.getFirst().key(), faults.getFirst().arguments());
        this.faults = List.copyOf(faults);
    }

    public List<CustomerFault> faults() {
        return faults;
    }

    static void refuse(List<CustomerFault> faults) {
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }
}
