-- By which form a receipt was written: its words are part of its proof. And room for keys that could not be read.
ALTER TABLE recording_receipt
    ADD COLUMN form INT NOT NULL DEFAULT 1,
    MODIFY COLUMN key_print VARCHAR(180) CHARACTER SET ascii NOT NULL;
