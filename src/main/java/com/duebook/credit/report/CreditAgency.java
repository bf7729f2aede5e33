package com.duebook.credit.report;

import com.duebook.problem.Refusal;
import java.util.List;

/** Whoever sells reports on companies. It is far away: asked in no transaction, and of the current workspace. */
public interface CreditAgency {

    /** Whether there is one, and a key for it. */
    boolean isOffered();

    /** As people know it. */
    String name();

    /**
     * @param typed a register or tax number, or a name or a part of one
     * @throws Refusal where it does not answer, answers what nobody can read, or does not take the key
     */
    List<FoundCompany> search(String typed);

    /** @throws Refusal as {@link #search} does, and where it has no report on it */
    AgencyReport fetch(String company);
}
