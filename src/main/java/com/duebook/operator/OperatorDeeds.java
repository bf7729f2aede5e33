package com.duebook.operator;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OperatorDeeds extends Repository<OperatorDeed, UUID> {

    OperatorDeed save(OperatorDeed deed);

    List<OperatorDeed> findTop50ByOrderByAtDesc();
}
