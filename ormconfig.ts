import { createDataSource } from "./src/models/createDataSource";

export default createDataSource(process.env);
