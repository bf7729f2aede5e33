package com.duebook.operator;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OperatorEvents extends Repository<OperatorEvent, UUID> {

    OperatorEvent save(OperatorEvent event);
}
