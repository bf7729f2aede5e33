package com.duebook.checkout;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AttemptShares extends CrudRepository<AttemptShare, UUID> {

    List<AttemptShare> findByAttemptId(UUID attempt);
}
