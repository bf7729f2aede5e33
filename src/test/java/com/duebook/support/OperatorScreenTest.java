package com.duebook.support;

import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** As {@link ScreenTest}; the reader also runs the installation. */
public abstract class OperatorScreenTest extends ScreenTest {

    protected static final String ADDRESS = "operator@screen.example";

    @Autowired protected Tenancy tenancy;
    @Autowired protected TransactionTemplate transaction;
    @Autowired Members members;

    @Override
    protected Actor reader() {
        var operator = workspaces.known(ADDRESS);
        workspaces.in(acme, () -> {
            members.add(Objects.requireNonNull(operator.id()), role());
            return true;
        });
        return operator;
    }
}
