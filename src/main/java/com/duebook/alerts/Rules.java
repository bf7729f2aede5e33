package com.duebook.alerts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rules extends JpaRepository<AlertRule, UUID> {

    List<AlertRule> findByActiveTrue();

    boolean existsByIndicatorIn(Collection<String> indicators);

    long countByIndicatorNot(String indicator);

    boolean existsByName(String name);
}
