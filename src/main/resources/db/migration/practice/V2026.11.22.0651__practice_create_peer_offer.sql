-- Somebody who lets others of their school choose them for feedback on a drill. Taking it back deletes the row.
CREATE TABLE practice_peer_offer (
    account_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id),
    KEY practice_peer_offer_organization (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
