-- The open address is moved over and dropped when the server starts, since only it has the key.
ALTER TABLE privacy_client ADD COLUMN sealed_address VARBINARY(400) AFTER address;
