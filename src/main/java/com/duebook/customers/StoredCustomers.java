package com.duebook.customers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredCustomers extends JpaRepository<Customer, UUID> {

    Optional<Customer> findByReference(String reference);
}
