package com.duebook.operator;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OperatorDeeds extends Repository<OperatorDeed, UUID> {

    OperatorDeed save(OperatorDeed deed);
}
