package com.duebook.workspace.night;

import com.duebook.jobs.NightlyTask;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.duebook.workspace.NamedPerson;
import com.duebook.workspace.NamesPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the operator of rows that name somebody who never worked in their workspace. */
@Component
class NightlyPeopleCheck implements NightlyTask {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyPeopleCheck.class);

    private final List<NamesPeople> namers;
    private final Members members;
    private final Tenancy tenancy;

    NightlyPeopleCheck(List<NamesPeople> namers, Members members, Tenancy tenancy) {
        this.namers = namers;
        this.members = members;
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return "workspace.people-check";
    }

    @Override
    public void run(LocalDate night) {
        var strangers = strangers();
        if (!strangers.isEmpty()) {
            LOG.error("workspace {} has rows that name people who never worked there: {}", tenancy.tenant(), strangers);
        }
    }

    List<NamedPerson> strangers() {
        var known = members.list().stream().map(Member::id).collect(Collectors.toSet());
        return namers.stream()
                .flatMap(namer -> namer.named().stream())
                .filter(named -> !known.contains(named.person()))
                .toList();
    }
}
